import { askAhead, askPagesAhead } from '../../api/ask-ahead.js';
import type { PageAddress } from '../../parts/page-address.js';
import { measuresIn } from './asked.js';
import { Reader, ReaderMeasures, ReaderRows } from './reader.generated.js';

/** The text, where its measures stand, and what was read in the first of them. */
export function readerAhead({ params: { slug = '' }, search }: PageAddress): void {
  void askAhead(Reader, { slug });
  if (search.get('against') !== null) return;
  void askPagesAhead(ReaderRows, { slug }, measuresIn);
  void askPagesAhead(ReaderMeasures, { slug }, measuresIn);
}
