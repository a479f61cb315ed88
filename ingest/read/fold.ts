import { debrisEnd } from './debris.js';
import { simplify } from './simplify.js';
import type { View } from './view.js';

const code = (character: string): number => character.charCodeAt(0);
const SPACE = code(' ');

/** Half-width punctuation that stands in its Chinese width in a view. */
const WIDENED = new Map([...'()[],:;?!'].map((c, i) => [code(c), code('（）［］，：；？！'.charAt(i))]));

/** Full-width signs that stand in their half width. */
const NARROWED = new Map([...'．－％＋'].map((c, i) => [code(c), code('.-%+'.charAt(i))]));

/** Small forms (U+FE50…) that stand in their Chinese width: ﹝2021﹞ is 〔2021〕. */
const SMALL = new Map([...'﹐﹑﹔﹕﹖﹗﹙﹚﹝﹞'].map((c, i) => [code(c), code('，、；：？！（）〔〕'.charAt(i))]));

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isLatin = (unit: number): boolean =>
  isDigit(unit) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

/** White space, format characters and fillers that carry nothing: U+200B… , BOM, and the private-use blanks of old word processors. */
function isBlank(unit: number): boolean {
  if (unit <= 0x20 || unit === 0x7f || unit === 0x85 || unit === 0xa0 || unit === 0xad) return true;
  if (unit < 0x1680) return false;
  return (
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    (unit >= 0x2028 && unit <= 0x202f) ||
    (unit >= 0x205f && unit <= 0x2064) ||
    unit === 0x3000 ||
    unit === 0xfeff ||
    unit === 0xe5e5 ||
    unit === 0xe004
  );
}

/** One unit in the width that views use; commas between digits are settled by the caller. */
function foldUnit(unit: number): number {
  if (unit < 0x80) return WIDENED.get(unit) ?? unit;
  if (unit >= 0xff10 && unit <= 0xff5a && isLatin(unit - 0xfee0)) return unit - 0xfee0;
  if (unit >= 0x4e00 && unit <= 0x9fff) return simplify(unit);
  if (unit >= 0xfe50 && unit <= 0xfe6f) return SMALL.get(unit) ?? unit;
  return unit >= 0xff00 ? (NARROWED.get(unit) ?? unit) : unit;
}

/** UTF-16LE of the same memory, as on every machine that Node.js runs on; lone surrogates stay as they are. */
const textOf = (units: Uint16Array): string =>
  Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le');

/** A text in the widths and characters of a view, unit by unit: nothing is left out, so that each place holds. */
export function foldWidths(text: string): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = foldUnit(text.charCodeAt(at));
  return textOf(units);
}

/**
 * The folded reading of `text.slice(start, end)`, as `View` describes it. One pass, so linear in its length.
 *
 * Sample: `（1） 提升ＡＩ能力,到２０２５年\n末` → `（1）提升AI能力，到2025年末`.
 */
export function viewOf(text: string, start = 0, end = text.length): View {
  const units = new Uint16Array(end - start);
  const offsets = new Int32Array(end - start + 1);
  let length = 0;
  let gap = -1;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const past = debrisEnd(text, at, end);
    if (past > at) {
      at = past - 1;
      continue;
    }
    if (isBlank(unit)) {
      if (gap < 0) gap = at;
      continue;
    }
    let folded = foldUnit(unit);
    const before = units[length - 1] ?? 0;
    // 1,000 and 12.5 keep their signs, 1，000 too (as a half comma): a number is one word.
    if (folded === 0xff0c && length > 0 && gap < 0 && isDigit(before) && isDigit(foldUnit(text.charCodeAt(at + 1)))) {
      folded = code(',');
    }
    if (gap >= 0 && length > 0 && isLatin(before) && isLatin(folded)) {
      units[length] = SPACE;
      offsets[length++] = gap;
    }
    gap = -1;
    units[length] = folded;
    offsets[length++] = at;
  }
  offsets[length] = end;
  return { text: textOf(units.subarray(0, length)), offsets: offsets.subarray(0, length + 1), source: text };
}
