import { createHash } from 'node:crypto';
import { parse } from 'node:path';
import { criteriaOf } from '../../../graph/assess/scheme.js';
import type { ParkChanges, ReportReading } from '../../../graph/parks/change.js';
import { reportId } from '../../../graph/parks/ids.js';
import { withProposals } from '../../../graph/parks/propose-evidence.js';
import { criteriaOfScheme, schemeOf, type NamedIndicator } from '../../../graph/parks/read-scheme.js';
import { amongReports } from '../../../graph/parks/reports.js';
import { parkRecord } from '../../../graph/parks/save-park.js';
import type { Store } from '../../../graph/store.js';
import type { Proposal } from '../../../ingest/report/proposal.js';
import { proposals } from '../../../ingest/report/propose.js';
import { reportTitle } from '../../../ingest/report/report-title.js';
import { viewOf } from '../../../ingest/read/fold.js';
import { readSource } from '../../../ingest/read/source.js';
import type { Source } from '../../../schema/model.js';
import type { ParkRecord, ReportRecord } from '../../../schema/park.js';
import { EXIT, Problem } from '../../problem.js';
import type { ReportAnswer, ReportInput } from './report-answer.js';
import { answerOf } from './answer-of.js';

/** Reads a park's own report, and keeps what it proposes unless it is only tried out. */
export async function readReport(store: Store, changes: ParkChanges, input: ReportInput): Promise<ReportAnswer> {
  const { park, indicators, title } = await judgedPark(store, input);
  const source = await readSource(input.bytes, input.name);
  const found = proposals(source.text, criteriaOf(indicators), [park.name]);
  if (found.length === 0) {
    throw new Problem(
      EXIT.INPUT,
      `states nothing of any criterion of 《${title}》`,
      input.name,
      'give the report itself, in sentences or tables; what is only planned, and other parks, are passed over',
    );
  }
  const reading = readingOf(park, indicators, source, found);
  const record = input.dryRun ? await tried(store, park, indicators, reading) : await kept(changes, reading, input);
  return answerOf({ before: park, record, indicators, reading, found }, input.dryRun);
}

interface JudgedPark {
  readonly park: ParkRecord;
  readonly indicators: readonly NamedIndicator[];
  /** Of the scheme. */
  readonly title: string;
}

/** The park with the criteria it is judged by, or what is missing. */
async function judgedPark(store: Store, { parkId }: ReportInput): Promise<JudgedPark> {
  const park = await parkRecord(store, parkId);
  if (park === null) {
    throw new Problem(EXIT.INPUT, `there is no park ${parkId}`, null, 'see `cetu park` for those there are');
  }
  const scheme = await schemeOf(store, park.schemeId);
  if (scheme === null) {
    const wayOut = 'ingest the scheme first';
    throw new Problem(EXIT.INPUT, `${park.name} is judged by ${park.schemeId}, which is not held`, null, wayOut);
  }
  const indicators = await criteriaOfScheme(store, scheme.id);
  if (indicators.length > 0) return { park, indicators, title: scheme.title.replace(/\s+/gu, '') };
  const wayOut = 'look at what is read of it with `cetu extract`';
  throw new Problem(EXIT.INPUT, `${scheme.id} has no criteria that a report could speak of`, null, wayOut);
}

/** A few signs of a hash: of one park's sentences on one criterion, no two share them. */
const keyOf = (statement: string): string =>
  createHash('sha256').update(viewOf(statement).text, 'utf8').digest('hex').slice(0, 10);

function readingOf(
  park: ParkRecord,
  indicators: readonly NamedIndicator[],
  source: Source,
  found: readonly Proposal[],
): ReportReading {
  const { name, mediaType, encoding, sha256, textSha256, characters, text } = source;
  const report: ReportRecord = {
    id: reportId(park.id, parse(name).name.normalize('NFC').trim(), textSha256),
    parkId: park.id,
    title: reportTitle(text) ?? name,
    sourceName: name,
    ...{ mediaType, encoding, sha256, textSha256, characters, text },
  };
  const criteria = new Map(criteriaOf(indicators).map((one) => [one.code, one.text]));
  const statements = found.map(({ code, verdict, statement, span: { start, end }, reason }) => ({
    ...{ code, verdict, statement, reason },
    criterion: criteria.get(code) ?? '',
    key: keyOf(statement),
    place: { start, end },
  }));
  return { report, statements };
}

/** What the park would be told of with the report; nothing is kept. */
const tried = async (
  store: Store,
  park: ParkRecord,
  indicators: readonly NamedIndicator[],
  reading: ReportReading,
): Promise<ParkRecord> => withProposals(park, indicators, reading, await amongReports(store, reading.report));

async function kept(changes: ParkChanges, reading: ReportReading, { name }: ReportInput): Promise<ParkRecord> {
  const { park, userErrors } = await changes.proposeEvidence(reading);
  if (park !== null) return park;
  const why = userErrors.map(({ message }) => message).join('; ');
  throw new Problem(EXIT.INPUT, why, name, 'see `cetu park` for the parks there are');
}
