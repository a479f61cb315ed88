import { StoreError, type Store } from '../store.js';

/** Throws once a moment has come: asked by what takes time without asking the store. */
export type InTime = () => void;

/** @param until in the milliseconds of `performance.now()`. */
export const inTimeUntil =
  (until: number): InTime =>
  () => {
    if (performance.now() >= until) throw new StoreError('TIMEOUT', 'the time of the request is over');
  };

/**
 * A store for one request: what it is asked until a moment is answered, and no statement runs on beyond it. After it every
 * question is TIMEOUT at once, so that a request of many statements ends as one of a single slow statement does.
 * @param until in the milliseconds of `performance.now()`.
 */
export function withDeadline(store: Store, until: number): Store {
  const left = (): number => {
    const milliseconds = Math.floor(until - performance.now());
    if (milliseconds <= 0) throw new StoreError('TIMEOUT', 'the time of the request is over');
    return milliseconds;
  };
  return {
    engine: store.engine,
    run: async (statement, parameters) => store.run(statement, parameters, left()),
    searchCandidates: async (label, terms, limit) => store.searchCandidates(label, terms, limit, left()),
    write: (work) => store.write(work),
    defineSchema: (change) => store.defineSchema(change),
    checkpoint: () => store.checkpoint(),
    close: () => store.close(),
  };
}

/** A change whose turn came too late: nothing of it was made. */
export class NotBegun extends StoreError {
  constructor() {
    super('TIMEOUT', 'the time of the request was over before the change could begin');
  }
}

/**
 * A store whose writes begin in time or not at all: who waited behind a long one and was told TIMEOUT may have changed their mind,
 * or have asked again.
 * @param until as above.
 */
export const writingInTime = (store: Store, until: number): Store => ({
  engine: store.engine,
  run: (statement, parameters, within) => store.run(statement, parameters, within),
  searchCandidates: (label, terms, limit, within) => store.searchCandidates(label, terms, limit, within),
  write: (work) =>
    store.write(async (unit) => {
      if (performance.now() > until) throw new NotBegun();
      return work(unit);
    }),
  defineSchema: (change) => store.defineSchema(change),
  checkpoint: () => store.checkpoint(),
  close: () => store.close(),
});
