import { expect, it } from 'vitest';
import type { Store } from '../../graph/store.js';
import { askingOf } from '../support/asking.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { describeStores } from '../support/stores.js';

/** A store from which all measures are removed between the statement that reads a page and the one that reads their words. */
const emptied = (store: Store): Store =>
  new Proxy(store, {
    get: (target, name) => {
      if (name === 'run') {
        const run: Store['run'] = (statement, ...rest) =>
          statement.name === 'words-of-measures' ? Promise.resolve([]) : target.run(statement, ...rest);
        return run;
      }
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

describeStores('a measure that is removed while it is told of', (stores) => {
  it('stands nowhere, and who asks for its words is told to ask again', async () => {
    const ask = askingOf(emptied(await fillWithCorpus(await stores.open())));
    expect(await ask('{ measures(first: 1) { nodes { span { verified } } } }')).toEqual({
      data: { measures: { nodes: [{ span: { verified: false } }] } },
      errors: [],
    });
    const { errors } = await ask('{ measures(first: 1) { nodes { text } } }');
    expect(errors.map(({ message, extensions }) => [extensions?.['code'], message])).toEqual([
      ['UNAVAILABLE', 'The graph is being changed. Ask again in a moment.'],
    ]);
  });
});
