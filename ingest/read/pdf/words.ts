/** A stretch of letters where it stands on its page, in points, y growing downwards. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line its letters stand on. */
  readonly base: number;
  /** Size of its letters. */
  readonly size: number;
  /** It is a row of a table, put together already: a line of its own. */
  readonly row?: true;
}

/** Simplified radicals (CJK Radicals Supplement) that Unicode does not decompose, and what they are printed for. */
const RADICALS = new Map(
  [...'⺠⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻥⻦⻨⻩⻬⻮⻰'].map((sign, i) => [
    sign,
    '民西见角贝车长门青韦页风飞食马骨鱼鸟麦黄齐齿龙'.charAt(i),
  ]),
);

/** Some writers give a glyph the code of the radical that looks like it: ⽂件 for 文件. */
export const withoutRadicals = (text: string): string =>
  text.replace(/[\u2e80-\u2fd5]/g, (sign) => RADICALS.get(sign) ?? sign.normalize('NFKC'));

/** A gap within a line that is wider than so many letters parts columns. */
const COLUMN_GAP = 1.6;
/** A gap that shows as a space, in letters. */
const SPACE_GAP = 0.3;
/** How far from a line's base a letter of it may stand, in letters. */
const BASE_SLACK = 0.4;

/** Bold type made by printing twice, a little apart. */
const printedTwice = (a: Piece, b: Piece): boolean =>
  a.text === b.text && Math.abs(a.left - b.left) < a.size * 0.2 && Math.abs(a.base - b.base) < a.size * 0.2;

/** The mark of a note: a small raised number behind a word. Not: m², where a letter stands before it. */
const isNoteMark = (before: Piece, next: Piece): boolean =>
  next.size < before.size * 0.8 &&
  next.base < before.base - before.size * 0.15 &&
  /^(?:\d{1,2}|[①-⑳])$/.test(next.text.trim()) &&
  /[\p{Script=Han}\p{P}]$/u.test(before.text);

function joined(before: Piece, next: Piece): Piece {
  const space = next.left - before.right > before.size * SPACE_GAP && !/\s$/.test(before.text) ? ' ' : '';
  return {
    text: before.text + space + next.text,
    left: before.left,
    right: Math.max(before.right, next.right),
    base: before.base,
    size: Math.max(before.size, next.size),
  };
}

/** Pieces of one line, from left to right, joined but where a wide gap parts them. */
function joinedLine(line: readonly Piece[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let last: Piece | undefined;
  for (const piece of [...line].sort((a, b) => a.left - b.left)) {
    if (last !== undefined && printedTwice(last, piece)) continue;
    last = piece;
    const before = pieces.at(-1);
    if (before !== undefined && isNoteMark(before, piece)) continue;
    if (before === undefined || piece.left - before.right > Math.max(before.size, piece.size) * COLUMN_GAP) {
      pieces.push(piece);
    } else {
      pieces[pieces.length - 1] = joined(before, piece);
    }
  }
  return pieces;
}

/** Pieces as a file draws them, in any order → lines or parts of lines, from the top. */
export function linesOfPage(drawn: readonly Piece[]): readonly Piece[] {
  const lines: Piece[][] = [];
  for (const piece of [...drawn].sort((a, b) => a.base - b.base || a.left - b.left)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line === undefined || first === undefined || piece.base - first.base > piece.size * BASE_SLACK) {
      lines.push([piece]);
    } else {
      line.push(piece);
    }
  }
  return lines.flatMap(joinedLine).filter(({ text }) => text.trim() !== '');
}
