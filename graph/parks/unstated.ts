import type { Indicator } from '../assess/scheme.js';
import type { EvidenceRow } from '../questions/rows.js';
import { evidenceId } from './ids.js';

/** What stands for a criterion of which nothing is said yet. */
export const unstated = (parkId: string, { id, code }: Pick<Indicator, 'id' | 'code'>): EvidenceRow => ({
  id: evidenceId(parkId, code),
  parkId,
  indicatorId: id,
  verdict: 'UNKNOWN',
  score: null,
  statement: '',
  sourceUrl: null,
  collectedOn: null,
  status: 'CONFIRMED',
  reviewBy: null,
  reviewAt: null,
  reviewNote: null,
  reportId: null,
  start: null,
  end: null,
  reason: null,
  assumed: false,
});
