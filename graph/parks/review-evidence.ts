import type { ParkRecord, StatedEvidence } from '../../schema/park.js';
import { wrongWithNote } from '../check-note.js';
import type { Store } from '../store.js';
import { Refusal, refusal, type EvidenceReview, type ParkWorld, type SavedPark } from './change.js';
import { changing } from './changing.js';
import { criteriaFound } from './find-criterion.js';
import { evidenceId, parkOfEvidence } from './ids.js';
import { inOrder } from './in-order.js';
import { criteriaOfScheme, type NamedIndicator } from './read-scheme.js';
import { parkRecord } from './save-park.js';
import { changedMeanwhile } from './stated-meanwhile.js';
import { writePark } from './write-park.js';

/** Says of one statement whether it holds: only what is confirmed counts. Of two reviews the later stands. */
export async function reviewEvidence(store: Store, world: ParkWorld, review: EvidenceReview): Promise<SavedPark> {
  const result = await changing(store, async (unit, keep) => {
    const park = await parkRecord(unit, parkOfEvidence(review.evidence) ?? '');
    const indicators = park === null ? [] : await criteriaOfScheme(unit, park.schemeId);
    const found = criteriaFound(indicators, park?.evidence ?? []);
    const index = found.findIndex(
      ({ statement: said, criterion }) =>
        park !== null && criterion !== null && evidenceId(park.id, criterion.code, said.read) === review.evidence,
    );
    if (park === null || index < 0) {
      throw refusal(
        ['evidence'],
        'UNKNOWN_EVIDENCE',
        `nothing is stated under ${review.evidence}: state it with savePark`,
      );
    }
    const userErrors = [
      ...wrongWithNote(review.note),
      ...changedMeanwhile(park.evidence[index], review.seen, ['seen']),
    ];
    if (userErrors.length > 0) throw new Refusal(userErrors);
    refuseVerdict(park.evidence[index], review);
    const record = reviewed(park, indicators, { index, review }, world);
    keep(world.keepPark(record));
    await writePark(unit, record, world.surroundings(record.regionId));
    return record.id;
  });
  return 'done' in result ? { parkId: result.done, userErrors: [] } : { parkId: null, userErrors: result.userErrors };
}

/** A reviewer may read a report's words otherwise than they were read; what people stated is theirs to state anew. */
function refuseVerdict(said: StatedEvidence | undefined, { status, verdict }: EvidenceReview): void {
  if (verdict === undefined || verdict === null || (status === 'CONFIRMED' && said?.read)) return;
  const message =
    status === 'CONFIRMED'
      ? 'this was stated by people, not read in a report: state it anew with savePark'
      : 'a verdict goes with CONFIRMED alone';
  throw refusal(['verdict'], 'VERDICT_UNFIT', message);
}

/** What is confirmed now was said last: of several statements of one criterion it is the one that counts. */
function reviewed(
  park: ParkRecord,
  indicators: readonly NamedIndicator[],
  { index, review: { status, verdict, note } }: { readonly index: number; readonly review: EvidenceReview },
  world: ParkWorld,
): ParkRecord {
  const review = { by: world.reviewer, at: world.now(), note };
  const said = park.evidence.map((one, nth): StatedEvidence =>
    nth === index ? { ...one, status, verdict: verdict ?? one.verdict, review } : one,
  );
  if (status !== 'CONFIRMED') return { ...park, evidence: said };
  const last = said.filter((_, nth) => nth === index);
  return { ...park, evidence: inOrder(indicators, [...said.filter((_, nth) => nth !== index), ...last]) };
}
