import { NATIONAL_CONTEXT } from '../resolve/body.js';
import { RELATIVE_WORDS } from '../resolve/relative-regions.js';
import { resolveAgency } from '../resolve/agency.js';
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

const SHORTEST_OFFICE = 2;

/** A name in full, which begins another: 江西省人民政府, 国家税务总局, but not 宣传部 or 省卫生厅. */
const isNameInFull = (text: string): boolean => {
  if (RELATIVE_WORDS.some((word) => text.startsWith(word))) return false;
  const { known, name } = resolveAgency(text, NATIONAL_CONTEXT);
  return known && name === text;
};

/** Whether a run is the name of one body that is known, and no two of them: 财政部国家税务总局 has no place to be cut at. */
function isOneBody(text: string): boolean {
  if (!resolveAgency(text, NATIONAL_CONTEXT).known) return false;
  for (let cut = SHORTEST_OFFICE; cut <= text.length - SHORTEST_NAME; cut += 1)
    if (isNameInFull(text.slice(cut))) return false;
  return true;
}

/**
 * Who signs and when, where a page has lost the breaks between them: 江西省财政厅江西省民政厅二0一0年八月二十日. Null for any other line:
 * one with a name of a person, a sentence, a day alone, or names that are not known or not told apart.
 */
export function runOnSignature(view: View): { readonly day: string; readonly issuers: readonly Issuer[] } | null {
  if (view.text.length > LONGEST || SENTENCE.test(view.text)) return null;
  const match = DAY_AT_END.exec(view.text);
  if (match === null || match.index === 0) return null;
  const day = isoDay(match[0]);
  const names = namesIn(slice(view, 0, match.index));
  if (!names.every(({ text }) => isOneBody(text))) return null;
  const issuers = names.map(bodiesOf);
  return day === null || issuers.some(({ length }) => length === 0) ? null : { day, issuers: issuers.flat() };
}
