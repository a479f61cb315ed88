import type { ListedMeasure, Place, ReadDocument } from './facts.js';

/** One line of the text, as a paragraph or a heading. Empty lines are none. */
export interface Block extends Place {
  readonly text: string;
  /** Level of the section whose heading it is. */
  readonly heading: number | null;
}

/** A measure, or a run of text between measures: what is laid out as one. */
export interface Row extends Place {
  readonly measure: ListedMeasure | null;
  readonly blocks: readonly Block[];
}

/** Of its element. */
export const rowId = ({ start }: Place): string => `at-${String(start)}`;

/** Text without measures is laid out in rows of this many paragraphs, so that only those in sight need be laid out. */
const PARAGRAPHS = 30;
/** A heading has its number and title, and hardly anything else. */
const BESIDE_HEADING = 4;

/** The whole text in rows, every character but line ends in one of them. */
export function rowsOf(
  { text, sections }: Pick<ReadDocument, 'text' | 'sections'>,
  measures: readonly ListedMeasure[],
): readonly Row[] {
  const headings = new Map(sections.map((section) => [section.span.start, section]));
  const rows: Row[] = [];
  let done = 0;
  const blocksBetween = (start: number, end: number): readonly Block[] =>
    linesOf(text ?? '', start, end).map((line) => {
      const section = headings.get(line.start);
      const isHeading =
        section !== undefined && line.text.length <= section.number.length + section.title.length + BESIDE_HEADING;
      return { ...line, heading: isHeading ? section.level : null };
    });
  const add = (start: number, end: number, measure: ListedMeasure | null): void => {
    const blocks = blocksBetween(start, end);
    const size = measure === null ? PARAGRAPHS : Infinity;
    for (let at = 0; at < blocks.length; at += size) {
      const some = blocks.slice(at, at + size);
      rows.push({ start: some[0]?.start ?? start, end: some.at(-1)?.end ?? end, measure, blocks: some });
    }
  };
  for (const measure of [...measures].sort((a, b) => a.span.start - b.span.start)) {
    if (measure.span.start < done) continue;
    add(done, measure.span.start, null);
    add(measure.span.start, measure.span.end, measure);
    done = measure.span.end;
  }
  add(done, (text ?? '').length, null);
  return rows;
}

/** Lines with something in them, without the blanks around; each with its place. */
export function linesOf(text: string, start: number, end: number): readonly (Place & { readonly text: string })[] {
  const lines: (Place & { readonly text: string })[] = [];
  for (let at = start; at < end;) {
    const found = text.indexOf('\n', at);
    const stop = found < 0 || found > end ? end : found;
    const line = text.slice(at, stop);
    const inner = line.trim();
    if (inner !== '') {
      const from = at + line.indexOf(inner);
      lines.push({ start: from, end: from + inner.length, text: inner });
    }
    at = stop + 1;
  }
  return lines;
}
