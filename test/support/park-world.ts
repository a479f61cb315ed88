import { NO_PARK_NOTES, type ParkNotes } from '../../cli/library/park-notes.js';
import { parkWorld } from '../../cli/library/park-world.js';
import type { EvidenceInput, ParkInput, ParkWorld } from '../../graph/parks/change.js';

/** The world as changes of parks see it, on one day. */
export const worldOf = (notes: ParkNotes = NO_PARK_NOTES): ParkWorld => ({
  ...parkWorld('王五', notes),
  today: () => '2025-06-30',
  now: () => '2025-06-30T08:00:00.000Z',
});

export const evidence = (indicator: string, more: Partial<EvidenceInput> = {}): EvidenceInput => ({
  ...{ indicator, verdict: 'MET', score: null, statement: `核查记录 ${indicator}`, sourceUrl: null, collectedOn: null },
  ...more,
});

/** A park in a city that the G60 scheme covers. */
export const parkOf = (more: Partial<ParkInput> = {}): ParkInput => ({
  ...{ id: null, name: '测试园区', city: '合肥市', scheme: 'doc:g60-park-scheme', evidence: [] },
  ...more,
});
