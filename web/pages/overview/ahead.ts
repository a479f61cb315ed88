import { askAhead, askPagesAhead } from '../../api/ask-ahead.js';
import type { PageAddress } from '../../parts/page-address.js';
import { searchAsked, wordsIn } from './asked.js';
import { Findings, Overview, OverviewDocuments } from './overview.generated.js';
import { Search } from './search.generated.js';

/** What is in the graph; where words are looked for, what has them. */
export function overviewAhead({ search }: PageAddress): void {
  const words = wordsIn(search);
  if (words !== '') {
    void askAhead(Search, searchAsked(words));
    return;
  }
  void askAhead(Overview, {});
  void askPagesAhead(OverviewDocuments, {}, ({ documents }) => documents);
  void askPagesAhead(Findings, {}, ({ findings }) => findings);
}
