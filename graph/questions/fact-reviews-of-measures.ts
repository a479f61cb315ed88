import { reviewOfRecord } from '../facts/stored-reviews.js';
import { listByOwner, type Batched } from './ask.js';
import type { FactReviewRow } from './rows.js';

const read = listByOwner<{ readonly record: string }>('fact-reviews-of-measures');

/** What people corrected in each measure, in the order in which they did. */
export const factReviewsOfMeasures: Batched<readonly FactReviewRow[]> = async (store, ids) =>
  new Map([...(await read(store, ids))].map(([id, rows]) => [id, rows.map(({ record }) => reviewOfRecord(record))]));
