import { listByOwner } from './ask.js';
import type { RatingRow } from './rows.js';

/** Grades that each scheme gives, in order. */
export const ratingsOfDocuments = listByOwner<RatingRow>('ratings-of-documents');
