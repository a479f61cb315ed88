import type { ParkRecord, StatedEvidence } from '../../schema/park.js';
import type { Store } from '../store.js';
import { refusal, type ParkWorld, type ReportReading, type SavedReport } from './change.js';
import { changing } from './changing.js';
import { criteriaFound } from './find-criterion.js';
import { evidenceId } from './ids.js';
import { inOrder } from './in-order.js';
import { criteriaOfScheme, type NamedIndicator } from './read-scheme.js';
import { amongReports, deleteReport, writeReport, type AmongReports } from './reports.js';
import { parkRecord } from './save-park.js';
import { writePark } from './write-park.js';

/**
 * Keeps what was read in a park's own report as proposals, with the report's text. They stand beside what people stated, and count
 * once they are confirmed; words that people have judged are not proposed again. A report of the same file that reads otherwise
 * takes the place of the former proposals that nobody has judged.
 */
export async function proposeEvidence(store: Store, world: ParkWorld, reading: ReportReading): Promise<SavedReport> {
  const { report } = reading;
  const result = await changing(store, async (unit, keep) => {
    const park = await parkRecord(unit, report.parkId);
    if (park === null) throw refusal(['park'], 'UNKNOWN_PARK', `there is no park ${report.parkId}`);
    const indicators = await criteriaOfScheme(unit, park.schemeId);
    const among = await amongReports(unit, report);
    const record = withProposals(park, indicators, reading, among);
    const quoted = new Set(record.evidence.map(({ read }) => read?.reportId));
    if (quoted.has(report.id)) {
      keep(world.keepReport(report));
      await writeReport(unit, report);
    }
    for (const id of among.former.filter((one) => !quoted.has(one))) {
      keep(world.dropReport(id));
      await deleteReport(unit, id);
    }
    keep(world.keepPark(record));
    await writePark(unit, record, world.surroundings(record.regionId));
    return record;
  });
  return 'done' in result ? { park: result.done, userErrors: [] } : { park: null, userErrors: result.userErrors };
}

/** What nobody has judged yet: a new reading takes its place. */
const isOpen = ({ status, review }: StatedEvidence): boolean => status === 'PROPOSED' && review === null;

/**
 * A park's record with what a report proposes. The same report again changes nothing; words whose own report is gone have their
 * place in this one.
 */
export function withProposals(
  park: ParkRecord,
  indicators: readonly NamedIndicator[],
  reading: ReportReading,
  { held, former }: AmongReports,
): ParkRecord {
  const idOf = ({ code, read }: StatedEvidence): string => evidenceId(park.id, code, read);
  const proposed = new Map(proposedIn(reading).map((said) => [idOf(said), said]));
  const isReplaced = ({ reportId }: NonNullable<StatedEvidence['read']>): boolean =>
    reportId === reading.report.id || former.includes(reportId) || !held.has(reportId);
  const kept = criteriaFound(indicators, park.evidence)
    .map(({ statement: said, criterion }) => (criterion === null ? said : { ...said, code: criterion.code }))
    .filter((said) => said.read === null || !isOpen(said) || !isReplaced(said.read))
    .map((said) => {
      const anew = proposed.get(idOf(said));
      return anew === undefined || said.read === null || held.has(said.read.reportId)
        ? said
        : { ...said, read: anew.read };
    });
  const known = new Set(kept.map(idOf));
  const fresh = [...proposed].flatMap(([id, said]) => (known.has(id) ? [] : [said]));
  return { ...park, evidence: inOrder(indicators, [...kept, ...fresh]) };
}

const proposedIn = ({ report, statements }: ReportReading): readonly StatedEvidence[] =>
  statements.map(({ place, reason, key, ...said }) => ({
    ...said,
    ...{ score: null, sourceUrl: null, collectedOn: null, status: 'PROPOSED', review: null },
    read: { reportId: report.id, ...place, key, reason },
  }));
