import { SignSet } from '../../sign-set.js';

/** A pair of brackets in a folded text: `start` at its opening sign, `end` after its closing one. */
export interface Bracket {
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['（', '）'],
  ['【', '】'],
  ['〔', '〕'],
  ['［', '］'],
  ['[', ']'],
]);
const CLOSERS: ReadonlySet<string> = new Set(CLOSING.values());
const SIGNS = new SignSet([...CLOSING].flat().join(''));

/**
 * The outermost brackets of a text, with the ones inside names left to them:
 * `（牵头单位：市发展改革委（市数据局）、市市场监管局）` is one. A bracket that is never closed ends with the text.
 */
export function outerBrackets(text: string): readonly Bracket[] {
  const found: Bracket[] = [];
  const open: { at: number; closer: string }[] = [];
  for (let at = SIGNS.next(text, 0); at < text.length; at = SIGNS.next(text, at + 1)) {
    const sign = text.charAt(at);
    const closer = CLOSING.get(sign);
    if (closer !== undefined) open.push({ at, closer });
    else if (CLOSERS.has(sign) && open.at(-1)?.closer === sign) {
      const opened = open.pop();
      if (opened !== undefined && open.length === 0) found.push({ start: opened.at, end: at + 1, closed: true });
    }
  }
  return open.length === 0 ? found : [...found, ...reopened(text, open[0]?.at ?? 0)];
}

/** After a bracket that nobody closes, the brackets behind it count for themselves: one lost sign costs one clause. */
function reopened(text: string, start: number): readonly Bracket[] {
  const behind = outerFrom(text, start + 1);
  const firstBehind = behind[0];
  const stop = text.slice(start).search(/。/u);
  const end = Math.min(firstBehind?.start ?? text.length, stop < 0 ? text.length : start + stop);
  return [{ start, end, closed: false }, ...behind];
}

function outerFrom(text: string, from: number): readonly Bracket[] {
  const found: Bracket[] = [];
  let opened = -1;
  let depth = 0;
  for (let at = SIGNS.next(text, from); at < text.length; at = SIGNS.next(text, at + 1)) {
    const sign = text.charAt(at);
    if (CLOSING.has(sign)) {
      if (depth === 0) opened = at;
      depth += 1;
    } else if (CLOSERS.has(sign) && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push({ start: opened, end: at + 1, closed: true });
    }
  }
  return found;
}

/**
 * The text with whatever stands in brackets, quotation or title marks blanked, sign for sign, so that separators and
 * labels are only found outside them. What follows a bracket that is never closed stays.
 */
export function blankInner(text: string): string {
  let depth = 0;
  let outermost = 0;
  let copied = 0;
  let blanked = '';
  for (let at = INNER.next(text, 0); at < text.length; at = INNER.next(text, at + 1)) {
    if (INNER_OPENING.isAt(text, at)) {
      if (depth === 0) {
        outermost = at;
        blanked += text.slice(copied, at);
      }
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) {
        blanked += '\u0000'.repeat(at + 1 - outermost);
        copied = at + 1;
      }
    }
  }
  return depth === 0 ? blanked + text.slice(copied) : blanked + text.slice(outermost);
}

const INNER_OPENING = new SignSet('（【〔［[“《');
const INNER = new SignSet('（【〔［[“《）】〕］]”》');
