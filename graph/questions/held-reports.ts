import type { Store } from '../store.js';
import { ask } from './ask.js';

export interface HeldReport {
  readonly id: string;
  readonly slug: string;
}

/** Every report of every park, for `cetu verify`. */
export const heldReports = (store: Store): Promise<readonly HeldReport[]> => ask<HeldReport>(store, 'held-reports');
