import type { Parameters, Store, WriteUnit } from '../../graph/store.js';

/** A store of which one member is another; all else is asked of the store itself, which has private state of its own. */
function withWrite(store: Store, write: Store['write']): Store {
  return new Proxy(store, {
    get: (target, name) => {
      if (name === 'write') return write;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** A store on which another process does something once, after all was read and before it is written. */
export function beforeWriting(store: Store, others: () => Promise<unknown>): Store {
  let waits = true;
  return withWrite(store, async (work) => {
    if (waits) {
      waits = false;
      await others();
    }
    return store.write(work);
  });
}

/** A store that tells of each statement it has run in a write, and waits for what is made of that. */
export function onStatement(store: Store, tell: (name: string, parameters: Parameters) => Promise<void> | void): Store {
  return withWrite(store, (work) =>
    store.write((unit) =>
      work(
        new Proxy<WriteUnit>(unit, {
          get: (target, member) => {
            const value: unknown = Reflect.get(target, member, target);
            if (member !== 'run') return typeof value === 'function' ? value.bind(target) : value;
            const run: WriteUnit['run'] = async (statement, parameters) => {
              const rows = await target.run(statement, parameters);
              await tell(statement.name, parameters ?? {});
              return rows;
            };
            return run;
          },
        }),
      ),
    ),
  );
}
