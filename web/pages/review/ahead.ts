import { askAhead, askPagesAhead } from '../../api/ask-ahead.js';
import type { PageAddress } from '../../parts/page-address.js';
import { kindOf, linksIn, queueAsked } from './asked.js';
import { ReviewedLink, ReviewProgress, ReviewQueue } from './review.generated.js';

/** The queue and how far it is, and the card that is shown first. */
export function reviewAhead({ search }: PageAddress): void {
  const asked = queueAsked(kindOf(search.get('kind')), search.get('document'));
  const link = search.get('link');
  void askAhead(ReviewProgress, asked);
  void askPagesAhead(ReviewQueue, asked, linksIn).then((pages) => {
    const first = pages?.[0]?.links.nodes[0];
    if (link === null && first !== undefined) void askAhead(ReviewedLink, { id: first.id });
  });
  if (link !== null) void askAhead(ReviewedLink, { id: link });
}
