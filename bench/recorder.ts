import { searchFor } from '../graph/neo4j/search.js';
import type { Parameters, Statement, Store } from '../graph/store.js';

export interface Recorded {
  readonly statement: Statement;
  readonly parameters: Parameters;
}

/** A store that notes every statement it is asked, as Neo4j gets it: for the bare driver to run the same. */
export function recording(store: Store): { readonly store: Store; readonly recorded: Recorded[] } {
  const recorded: Recorded[] = [];
  return {
    recorded,
    store: {
      engine: store.engine,
      run: (statement, parameters = {}) => {
        recorded.push({ statement, parameters });
        return store.run(statement, parameters);
      },
      searchCandidates: (label, terms, limit) => {
        const search = searchFor(label, terms, limit);
        if (search) recorded.push(search);
        return store.searchCandidates(label, terms, limit);
      },
      write: (work) => store.write(work),
      defineSchema: (change) => store.defineSchema(change),
      checkpoint: () => store.checkpoint(),
      close: () => store.close(),
    },
  };
}
