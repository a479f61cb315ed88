import type { Piece } from './words.js';

/** Blank space before the first line of a paragraph, as in a text. */
const INDENT = '　　';

/** A first line begins so many letters to the right of the margin. */
const INDENTED = 1.2;
/** A full line ends at most so many letters before the margin: punctuation and Latin words are not broken. */
const SLACK = 2;
/** A full line is at least so wide, of the document's ordinary line. */
const FULL = 0.85;
/** Share of indented lines that shows that paragraphs begin with blank space. */
const INDENTS = 0.05;

/** A line that ends so may be a paragraph's last, wherever it ends. */
const ENDS = /[。！？：；）)]$/;
/** A line that begins further in than this, in letters, is set at the right: a signature, a date. */
const AT_RIGHT = 6;

/** 一、 · （二） · 3. · 第四条 · ① · 附件2: a line of its own, even below a full line */
const NUMBER =
  /^(?:附[件表录]\s{0,2}[\d一二三四五六七八九十]{0,2}(?:[：:]|$)|第[〇零一二三四五六七八九十百\d]{1,6}[章节条]|[（(〔【]?[一二三四五六七八九十\d]{1,3}[)）〕】、.．]|[①-⑳⑴-⒇⒈-⒛])/;

interface Line {
  readonly text: string;
  readonly indented: boolean;
  readonly full: boolean;
  /** It is a row of a table, or other words stand beside it: 某办公室　　2021年4月10日印发. */
  readonly alone: boolean;
}

/** The margin that the lines of a column begin at: the leftmost that two of them share. */
function marginOf(column: readonly Piece[]): number {
  const sorted = column.map(({ left }) => left).sort((a, b) => a - b);
  const shared = sorted.find((left, at) => (sorted[at + 1] ?? Infinity) - left < 2);
  return shared ?? sorted[0] ?? 0;
}

function linesOf(column: readonly Piece[], ordinary: number): readonly Line[] {
  const words = column.filter(({ row }) => row !== true);
  const left = marginOf(words);
  const right = words.reduce((most, piece) => Math.max(most, piece.right), 0);
  return column.map((piece, at) => ({
    text: piece.row === true ? piece.text : piece.text.trim(),
    indented: piece.row !== true && piece.left - left > piece.size * INDENTED,
    full:
      right - piece.right < piece.size * SLACK &&
      piece.right - left > ordinary * FULL &&
      piece.left - left < piece.size * AT_RIGHT,
    alone: piece.row === true || Math.abs((column[at + 1]?.base ?? Infinity) - piece.base) < piece.size * 0.4,
  }));
}

/** True for a bracket left open: （责任单位：⏎科技厅、…） is one paragraph. Clauses are not longer than what is looked at. */
function inBracket(text: string): boolean {
  const end = text.slice(-1500);
  return Math.max(end.lastIndexOf('（'), end.lastIndexOf('(')) > Math.max(end.lastIndexOf('）'), end.lastIndexOf(')'));
}

const isLatin = (letter: string): boolean => /[0-9A-Za-z]/.test(letter);

/** Two parts of a sentence: Latin words are parted by a space. */
const together = (before: string, next: string): string =>
  isLatin(before.slice(-1)) && /[A-Za-z]/.test(next.charAt(0)) ? `${before} ${next}` : before + next;

/**
 * Columns in reading order → lines of text: a line that reaches the margin runs on into the next one. What geometry
 * leaves open (a full line that ends a sentence, no indents) stays a line, as a text's does.
 */
export function paragraphsOf(columns: readonly (readonly Piece[])[]): readonly string[] {
  const texts = columns.flat().filter(({ row }) => row !== true);
  const widths = texts.map(({ left, right }) => right - left);
  const ordinary = widths.sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
  const lines = columns.flatMap((column) => linesOf(column, ordinary));
  const indents = lines.filter(({ indented }) => indented).length > texts.length * INDENTS;
  const paragraphs: string[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const open =
      before?.full === true &&
      !before.alone &&
      !line.alone &&
      !line.indented &&
      (indents || !ENDS.test(before.text) || inBracket(paragraphs.at(-1) ?? ''));
    if (open && !NUMBER.test(line.text)) paragraphs.push(together(paragraphs.pop() ?? '', line.text));
    else paragraphs.push((line.indented ? INDENT : '') + line.text);
    before = line;
  }
  return paragraphs;
}
