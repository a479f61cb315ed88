import type { Store } from '../store.js';
import { ask } from './ask.js';
import { downstreamOfMeasures, MOST_UPSTREAM } from './counterparts-of-measures.js';
import { cut, type Key, type Page, type Window } from './page.js';
import { boundsOf, isWhole } from './page-by-owner.js';
import type * as rows from './rows.js';
import type { ToldCounterpartRow } from './rows/told-counterpart.js';
import type { OwnTerritory } from './territories.js';
import {
  counterpartOf,
  indicatorLinkOf,
  toldCounterpartOf,
  type StoredCounterpart,
  type StoredIndicatorLink,
  type ToldCounterpart,
} from './stored-links.js';

/** A measure with what researchers ask of one. */
export interface MeasureWhole {
  readonly measure: rows.MeasureRow;
  /** What it reads, where that is asked for. */
  readonly words: string | null;
  readonly citations: readonly rows.CitationRow[];
  readonly assignments: readonly rows.AssignmentRow[];
  readonly products: readonly rows.ProductMentionRow[];
  readonly upstream: readonly rows.CounterpartRow[];
  readonly downstream: Page<ToldCounterpartRow>;
  readonly indicators: readonly rows.IndicatorLinkRow[];
  /** Its own, and those of its counterparts. */
  readonly documents: readonly rows.DocumentRow[];
  /** Of the same, where they are asked for. */
  readonly territories: readonly OwnTerritory[];
}

/** What is read of a measure only where it is asked for: most of what is stored of a link is why it was made. */
export interface Wanted {
  /** Its counterparts in lower documents, from their start; counted where that is said. */
  readonly below: Window;
  /** Why these are counterparts. */
  readonly reasons: boolean;
  /** How these differ from it. */
  readonly slots: boolean;
  /** Where the documents of its counterparts apply. */
  readonly territories: boolean;
  /** What it reads. */
  readonly words: boolean;
}

interface Stored extends Omit<MeasureWhole, 'upstream' | 'downstream' | 'indicators'> {
  readonly document: rows.DocumentRow;
  readonly upstream: readonly StoredCounterpart[];
  readonly below: number;
  readonly downstream: readonly (ToldCounterpart & Key)[];
  readonly indicators: readonly StoredIndicatorLink[];
}

/** One measure and its lists in one statement; null where there is no such measure. */
export async function measureWhole(store: Store, id: string, wanted: Wanted): Promise<MeasureWhole | null> {
  const { below: window, ...told } = wanted;
  const [found] = await ask<{ row: Stored }>(store, 'measure-whole', {
    ...{ id, ...boundsOf(window), most: MOST_UPSTREAM },
    ...told,
  });
  if (found === undefined) return null;
  const { document, upstream, below, downstream, indicators, ...others } = found.row;
  const total = async (): Promise<number> => {
    if (isWhole(downstream, window)) return downstream.length;
    if (window.counted === true) return below;
    return (await downstreamOfMeasures({ ...window, counted: true })(store, [id])).get(id)?.total() ?? 0;
  };
  const { items, ...page } = cut(downstream, total, window);
  return {
    ...others,
    documents: [document, ...others.documents],
    upstream: upstream.map(counterpartOf),
    downstream: { ...page, items: items.map(({ key, item }) => ({ key, item: toldCounterpartOf(item) })) },
    indicators: indicators.map(indicatorLinkOf),
  };
}
