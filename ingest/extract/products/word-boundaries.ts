import { cut } from 'jieba-wasm';

/**
 * How much text around a name is cut into words: enough for the words it may be a part of. Of 574 short names in real
 * texts not one is judged otherwise with 4 to 10 signs on either side.
 */
const AROUND = 6;

const HAN = /\p{Script=Han}/u;

/**
 * True where a name begins or ends inside a word of ordinary language, so that it is no name: 保理 in 环保理念
 * (环保 | 理念). Short names only are worth asking for; the words are jieba's, from its own dictionary.
 */
export function cutsWord(text: string, start: number, end: number): boolean {
  if (!HAN.test(text.charAt(start - 1)) && !HAN.test(text.charAt(end))) return false;
  const from = Math.max(0, start - AROUND);
  let at = from;
  for (const word of cut(text.slice(from, end + AROUND), false)) {
    const next = at + word.length;
    const straddles = (edge: number): boolean => at < edge && edge < next;
    // A word that holds the whole name (再贷款 in a longer term) speaks for it, not against it.
    if (straddles(start) !== straddles(end)) return true;
    at = next;
  }
  return false;
}

const LATIN = /[A-Za-z0-9]/;

/** True where a Latin abbreviation is only a part of a longer one: ABS in ABSOLUTE. */
export function cutsAbbreviation(text: string, start: number, end: number): boolean {
  const at = (index: number): string => text.charAt(index);
  return (LATIN.test(at(start)) && LATIN.test(at(start - 1))) || (LATIN.test(at(end - 1)) && LATIN.test(at(end)));
}
