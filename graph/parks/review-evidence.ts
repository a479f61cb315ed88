import type { ParkRecord } from '../../schema/park.js';
import { wrongWithNote } from '../check-note.js';
import type { Store } from '../store.js';
import { Refusal, refusal, type EvidenceReview, type ParkWorld, type SavedPark } from './change.js';
import { changing } from './changing.js';
import { criteriaFound } from './find-criterion.js';
import { evidenceId, parkOfEvidence } from './ids.js';
import { criteriaOfScheme } from './read-scheme.js';
import { parkRecord } from './save-park.js';
import { writePark } from './write-park.js';

/** Says of one statement whether it holds: only what is confirmed counts. Of two reviews the later stands. */
export async function reviewEvidence(store: Store, world: ParkWorld, review: EvidenceReview): Promise<SavedPark> {
  const result = await changing(store, async (unit, keep) => {
    const park = await parkRecord(unit, parkOfEvidence(review.evidence) ?? '');
    const indicators = park === null ? [] : await criteriaOfScheme(unit, park.schemeId);
    const found = criteriaFound(indicators, park?.evidence ?? []);
    const index = found.findIndex(
      ({ criterion }) => park !== null && criterion !== null && evidenceId(park.id, criterion.code) === review.evidence,
    );
    if (park === null || index < 0) {
      throw refusal(
        ['evidence'],
        'UNKNOWN_EVIDENCE',
        `nothing is stated under ${review.evidence}: state it with savePark`,
      );
    }
    const userErrors = wrongWithNote(review.note);
    if (userErrors.length > 0) throw new Refusal(userErrors);
    const record = reviewed(park, index, review, world);
    keep(world.keepPark(record));
    await writePark(unit, record, world.surroundings(record.regionId));
    return record.id;
  });
  return 'done' in result ? { parkId: result.done, userErrors: [] } : { parkId: null, userErrors: result.userErrors };
}

const reviewed = (park: ParkRecord, index: number, { status, note }: EvidenceReview, world: ParkWorld): ParkRecord => ({
  ...park,
  evidence: park.evidence.map((said, nth) =>
    nth === index ? { ...said, status, review: { by: world.reviewer, at: world.now(), note } } : said,
  ),
});
