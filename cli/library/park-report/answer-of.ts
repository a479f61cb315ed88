import { criteriaOf } from '../../../graph/assess/scheme.js';
import type { ReportReading } from '../../../graph/parks/change.js';
import { counting } from '../../../graph/parks/counting.js';
import { evidenceId } from '../../../graph/parks/ids.js';
import type { NamedIndicator } from '../../../graph/parks/read-scheme.js';
import type { Proposal } from '../../../ingest/report/proposal.js';
import type { ParkRecord } from '../../../schema/park.js';
import type { ReportAnswer } from './report-answer.js';

interface Read {
  /** The park before the report was read, and with it. */
  readonly before: ParkRecord;
  readonly record: ParkRecord;
  readonly indicators: readonly NamedIndicator[];
  readonly reading: ReportReading;
  /** As `reading.statements`, in the same order. */
  readonly found: readonly Proposal[];
}

const idsOf = ({ id, evidence }: ParkRecord): ReadonlySet<string> =>
  new Set(evidence.map(({ code, read }) => evidenceId(id, code, read)));

/** What was read, for whoever is to confirm it. */
export function answerOf(read: Read, dryRun: boolean): ReportAnswer {
  const { before, record, indicators, reading } = read;
  const { id, title, sourceName, characters } = reading.report;
  const known = idsOf(before);
  const names = new Map(indicators.map((one) => [one.code, one.name]));
  return {
    park: { id: record.id, name: record.name },
    report: { id, title, name: sourceName, characters },
    dryRun,
    added: [...idsOf(record)].filter((one) => !known.has(one)).length,
    criteria: criteriaOf(indicators).map(({ code }) => ({
      code,
      name: names.get(code) ?? '',
      stated: counting(record.evidence.filter((one) => one.code === code))?.verdict ?? null,
      proposals: proposalsFor(code, read),
    })),
  };
}

function proposalsFor(code: string, { record, reading, found }: Read): ReportAnswer['criteria'][number]['proposals'] {
  const status = new Map(record.evidence.map((one) => [evidenceId(record.id, one.code, one.read), one.status]));
  return reading.statements.flatMap((statement, nth) => {
    const proposal = found[nth];
    if (statement.code !== code || proposal === undefined) return [];
    const id = evidenceId(record.id, code, statement);
    const { verdict, span, confidence, reason } = proposal;
    return [
      {
        ...{ id, verdict, status: status.get(id) ?? 'PROPOSED', statement: statement.statement },
        ...{ start: span.start, end: span.end, quote: span.quote, confidence, reason },
      },
    ];
  });
}
