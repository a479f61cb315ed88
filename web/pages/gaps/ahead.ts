import { askAhead, askPagesAhead } from '../../api/ask-ahead.js';
import type { PageAddress } from '../../parts/page-address.js';
import { countsAsked, gapsAsked, partIn } from './gap-filter.js';
import { GapCounts, GapDocuments, GapParks, Gaps } from './gaps.generated.js';

/** The worst gaps, how many there are of each kind, and what they can be narrowed down to. */
export function gapsAhead({ search }: PageAddress): void {
  const part = partIn((name) => search.get(name));
  void askPagesAhead(Gaps, gapsAsked(part), ({ gaps }) => gaps);
  void askAhead(GapCounts, countsAsked(part));
  void askPagesAhead(GapDocuments, {}, ({ documents }) => documents);
  void askPagesAhead(GapParks, {}, ({ parks }) => parks);
}
