import { linesOf } from '../structure/lines.js';
import { printedText } from '../read/printed.js';

/** A title is no longer than this. */
const LONGEST = 80;

/** The first line of a report, where it can be its title: no sentence, no row of a table. */
export function reportTitle(text: string): string | null {
  const first = linesOf(text)[0];
  if (first === undefined) return null;
  const title = printedText(first.view).replace(/^#+/u, '').trim();
  return title === '' || title.length > LONGEST || /[。；|]/u.test(title) ? null : title;
}
