import { Converter } from 'opencc-js/t2cn';

/** First and last ideographs of the basic block, where nearly every traditional form stands. */
const FIRST = 0x4e00;
const LAST = 0x9fff;

/**
 * Characters of GB 2312 are written so in simplified texts too, and stay: 著 in 显著 is not 着. The set is read off the
 * decoder: rows 16–87 of GB 2312 are bytes B0–F7, A1–FE.
 */
function gb2312(): Uint8Array {
  const bytes = new Uint8Array(72 * 94 * 2);
  let at = 0;
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      bytes[at++] = row;
      bytes[at++] = cell;
    }
  }
  const standard = new Uint8Array(LAST - FIRST + 1);
  for (const character of new TextDecoder('gb18030').decode(bytes)) {
    const unit = character.charCodeAt(0);
    if (unit >= FIRST && unit <= LAST) standard[unit - FIRST] = 1;
  }
  return standard;
}

/** `table[unit - FIRST]` is the simplified form of a UTF-16 unit, itself where there is none. */
function makeTable(): Uint16Array {
  const simplified = Converter({ from: 't', to: 'cn' });
  const standard = gb2312();
  const table = new Uint16Array(LAST - FIRST + 1);
  for (let unit = FIRST; unit <= LAST; unit++) {
    const to = standard[unit - FIRST] === 1 ? '' : simplified(String.fromCharCode(unit));
    table[unit - FIRST] = to.length === 1 ? to.charCodeAt(0) : unit;
  }
  return table;
}

const table = makeTable();

/** The simplified form of one UTF-16 unit (發 → 发); one to one, so that offsets hold. */
export const simplify = (unit: number): number =>
  unit >= FIRST && unit <= LAST ? (table[unit - FIRST] ?? unit) : unit;
