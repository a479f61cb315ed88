import { SpanKind, type SpanOptions } from '@opentelemetry/api';
import { StoreError, type Store } from '../../../graph/store.js';
import type { Access, Metrics } from './metrics.js';
import { inSpan } from './spans.js';

/** The same store, with the time of each access counted and a span for each statement. */
export function observedStore(store: Store, metrics: Metrics): Store {
  const counted = async <T>(access: Access, work: () => Promise<T>): Promise<T> => {
    metrics.storeInFlight.inc({ access });
    const end = metrics.storeSeconds.startTimer({ access });
    try {
      return await work();
    } catch (error) {
      if (error instanceof StoreError) metrics.storeErrors.inc({ code: error.code });
      throw error;
    } finally {
      end();
      metrics.storeInFlight.dec({ access });
    }
  };
  const options = (name: string): SpanOptions => ({
    kind: SpanKind.CLIENT,
    attributes: { 'db.system.name': store.engine, 'db.operation.name': name },
  });
  const inSpans = <U extends Pick<Store, 'run'>>(unit: U): Pick<Store, 'run'> => ({
    run: (...asked) => inSpan(asked[0].name, options(asked[0].name), () => unit.run(...asked)),
  });
  const read = inSpans(store);
  return {
    engine: store.engine,
    run: (...asked) => counted('read', () => read.run(...asked)),
    write: (work) =>
      counted('write', () => inSpan('write', options('write'), () => store.write((unit) => work(inSpans(unit))))),
    searchCandidates: (...asked) =>
      counted('search', () => inSpan(`search ${asked[0]}`, options('search'), () => store.searchCandidates(...asked))),
    defineSchema: (change) => store.defineSchema(change),
    checkpoint: () => store.checkpoint(),
    close: () => store.close(),
  };
}
