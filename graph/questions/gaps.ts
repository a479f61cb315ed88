import type { GapKind, GapSeverity } from '../../schema/gap.js';
import type { Store } from '../store.js';
import { pageOf, type Page, type Window } from './page.js';

/** An empty list does not restrict. */
export interface GapCriteria {
  readonly kinds: readonly GapKind[];
  readonly documents: readonly string[];
  readonly parks: readonly string[];
  readonly severities: readonly GapSeverity[];
}

/** A page of ids of gaps, worst first; found from the side of the documents or parks that are asked for, where some are. */
export function gaps(
  store: Store,
  { documents, parks, ...filter }: GapCriteria,
  window: Window,
): Promise<Page<string>> {
  if (documents.length > 0) {
    const names = { list: 'gaps-of-documents', count: 'gap-count-of-documents' };
    return pageOf(store, names, { ...filter, documents, parks }, window);
  }
  if (parks.length > 0) {
    return pageOf(store, { list: 'gaps-of-parks', count: 'gap-count-of-parks' }, { ...filter, parks }, window);
  }
  return pageOf(store, { list: 'gaps', count: 'gap-count' }, filter, window);
}
