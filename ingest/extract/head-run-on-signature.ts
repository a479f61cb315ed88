import { isoDay } from '../read/chinese-date.js';
import { slice, type View } from '../read/view.js';
import { bodiesOf, type Issuer } from './head-issuers.js';

/** 二〇一〇年八月二十日 at the end of a line, its year written out in signs or figures; a page prints 2010-08-20. */
const DAY_AT_END = /[\d〇零○Oo一二三四五六七八九]{4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/;
const SENTENCE = /[，。；：《》（）]/;
const LONGEST = 300;

const SHORTEST_NAME = 4;

/** 江西省财政厅江西省民政厅 → two: a name begins where the place of the first is named again. */
function namesIn(view: View): readonly View[] {
  const place = view.text.slice(0, SHORTEST_NAME - 1);
  const cuts = [0];
  for (let at = view.text.indexOf(place, SHORTEST_NAME); at > 0; at = view.text.indexOf(place, at + SHORTEST_NAME))
    cuts.push(at);
  return cuts.map((start, nth) => slice(view, start, cuts[nth + 1] ?? view.text.length));
}

/**
 * Who signs and when, where a page has lost the breaks between them: 江西省财政厅江西省民政厅二0一0年八月二十日. Null for any other line:
 * one with a name of a person, a sentence, a day alone.
 */
export function runOnSignature(view: View): { readonly day: string; readonly issuers: readonly Issuer[] } | null {
  if (view.text.length > LONGEST || SENTENCE.test(view.text)) return null;
  const match = DAY_AT_END.exec(view.text);
  if (match === null || match.index === 0) return null;
  const day = isoDay(match[0]);
  const issuers = namesIn(slice(view, 0, match.index)).map(bodiesOf);
  return day === null || issuers.some(({ length }) => length === 0) ? null : { day, issuers: issuers.flat() };
}
