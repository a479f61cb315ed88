import { StoreError, type Store } from '../store.js';

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
