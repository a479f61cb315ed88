import { oneById } from './ask.js';
import type { ParkRow } from './rows.js';

/** Parks whose scheme is held: without its criteria nothing can be said of one. */
export const parksById = oneById<ParkRow>('parks-by-id');
