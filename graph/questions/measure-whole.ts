import type { Store } from '../store.js';
import { ask } from './ask.js';
import { cut, type Key, type Page, type Window } from './page.js';
import type * as rows from './rows.js';
import { counterpartOf, indicatorLinkOf, type StoredCounterpart, type StoredIndicatorLink } from './stored-links.js';

/** A measure with what researchers ask of one. */
export interface MeasureWhole {
  readonly measure: rows.MeasureRow;
  readonly citations: readonly rows.CitationRow[];
  readonly assignments: readonly rows.AssignmentRow[];
  readonly products: readonly rows.ProductMentionRow[];
  readonly upstream: readonly rows.CounterpartRow[];
  readonly downstream: Page<rows.CounterpartRow>;
  readonly indicators: readonly rows.IndicatorLinkRow[];
  /** Its own, and those of its counterparts. */
  readonly documents: readonly rows.DocumentRow[];
}

interface Stored extends Omit<MeasureWhole, 'upstream' | 'downstream' | 'indicators'> {
  readonly document: rows.DocumentRow;
  readonly upstream: readonly StoredCounterpart[];
  readonly below: number;
  readonly downstream: readonly (StoredCounterpart & Key)[];
  readonly indicators: readonly StoredIndicatorLink[];
}

/**
 * One measure and its lists in one statement; null where there is no such measure.
 * @param window of its counterparts in lower documents, from their start.
 */
export async function measureWhole(store: Store, id: string, window: Window): Promise<MeasureWhole | null> {
  const [found] = await ask<{ row: Stored }>(store, 'measure-whole', { id, limit: window.count + 1 });
  if (found === undefined) return null;
  const { document, upstream, below, downstream, indicators, ...told } = found.row;
  const { items, ...page } = cut(downstream, below, window);
  return {
    ...told,
    documents: [document, ...told.documents],
    upstream: upstream.map(counterpartOf),
    downstream: { ...page, items: items.map(({ key, item }) => ({ key, item: counterpartOf(item) })) },
    indicators: indicators.map(indicatorLinkOf),
  };
}
