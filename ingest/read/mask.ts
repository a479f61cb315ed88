import { hideNames } from './contact-names.js';
import { foldWidths } from './fold.js';
import { hideLeaders } from './leader-names.js';
import { hideNumbers } from './personal-numbers.js';

/** What stands in place of each UTF-16 unit of personal data. */
const MASK = '＊';

const hide = (words: string): string => MASK.repeat(words.length);

/**
 * Masks telephone numbers, e-mail addresses, citizens' numbers and the names of contact persons and of those made
 * responsible (责任领导：＊＊＊), one for one, so that the text keeps its length and every later offset holds. Numbers of documents, amounts, dates and credit codes stay.
 */
export function mask(text: string): string {
  const folded = foldWidths(text);
  const hidden = hideLeaders(hideNames(hideNumbers(folded, hide), hide), hide);
  if (hidden === folded) return text;
  return hidden.replace(/[^＊]+/g, (words, at: number) => text.slice(at, at + words.length));
}
