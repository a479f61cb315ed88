import { simplify } from './simplify.js';

/** The 3,755 characters of GB 2312's first level (rows 16–55), those in common use, read off the decoder. */
function firstLevel(): ReadonlySet<number> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  }
  const characters = new TextDecoder('gb18030').decode(new Uint8Array(bytes));
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}

const common = firstLevel();

const isSign = (unit: number): boolean =>
  (unit >= 0x3000 && unit <= 0x303f) || (unit >= 0xff00 && unit <= 0xff65) || (unit >= 0x2010 && unit <= 0x2027);

/**
 * Share of the characters beyond ASCII, among the first `length`, that are in common use in Chinese, in either script:
 * more than .8 in any Chinese text, less than .5 in one read in another encoding than its own. 1 where all is ASCII.
 */
export function commonShare(text: string, length: number): number {
  let found = 0;
  let all = 0;
  for (let at = 0; at < Math.min(text.length, length); at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    all++;
    if (common.has(simplify(unit)) || isSign(unit)) found++;
  }
  return all === 0 ? 1 : found / all;
}
