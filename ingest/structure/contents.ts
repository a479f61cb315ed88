import type { Paragraph } from './paragraphs.js';

/** Where a table of contents may begin, and the lines it may have. */
const LATEST = 60;
const LONGEST = 200;
/** A heading, with dots and a page number behind it at most: 第一章 总则…………1 */
const LONGEST_LINE = 60;

const TITLE = /^(?:目录|目次)$/;

/** The words of a line without the dots and the page number behind them. */
const bare = (text: string): string => text.replace(/[.…·\-—]{0,80}\d{0,3}$/, '');

const isLine = ({ view, table }: Paragraph): boolean =>
  table === undefined && view.text.length <= LONGEST_LINE && !/[。；]/.test(view.text);

/** Index of the first line of contents: the line under 目录, else the first chapter. */
function firstLine(paragraphs: readonly Paragraph[]): number {
  const title = paragraphs.slice(0, LATEST).findIndex(({ view }) => TITLE.test(view.text));
  if (title >= 0) return title + 1;
  return paragraphs.slice(0, LATEST).findIndex(({ marker }) => marker?.family === 'CHAPTER');
}

/** A heading where it stands again: whole, or up to where its text begins. */
const heads = (text: string): readonly string[] => [bare(text), /^[^。：]*/.exec(text)?.[0] ?? ''];

/** Numbered lines that make a table of contents where no 目录 says so, and the share of them that the text has again. */
const FEWEST = 3;
const AGAIN = 0.8;

/**
 * Where a table of contents ends that a preface or the document's title parts from the text: behind the last of its numbered
 * lines, which stand again below. -1 where they do not: then they are the text.
 */
function endAbovePreface(paragraphs: readonly Paragraph[], first: number, end: number, fewest: number): number {
  const numbered = paragraphs.slice(first, end).filter(({ marker }) => marker !== null);
  if (numbered.length < fewest) return -1;
  const below = new Set(paragraphs.slice(end).flatMap(({ view, marker }) => (marker === null ? [] : heads(view.text))));
  const again = numbered.filter(({ view }) => below.has(bare(view.text)));
  if (again.length < numbered.length * AGAIN) return -1;
  return paragraphs.findLastIndex((paragraph, at) => at >= first && at < end && paragraph.marker !== null) + 1;
}

/** A run of numbered headings above the text that has no 目录 above it: 一、总体要求⏎二、主要任务⏎三、保障措施. */
function withoutUntitled(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const first = paragraphs.slice(0, LATEST).findIndex(({ marker }) => marker !== null);
  const start = paragraphs[first]?.marker?.numbering;
  if (start?.value !== 1) return paragraphs;
  let end = first + 1;
  while (end < first + LONGEST && isNext(paragraphs[end], start.style)) end++;
  const cut = endAbovePreface(paragraphs, first, end, FEWEST);
  return cut < 0 ? paragraphs : [...paragraphs.slice(0, first), ...paragraphs.slice(cut)];
}

const isNext = (paragraph: Paragraph | undefined, style: string): boolean =>
  paragraph?.marker != null &&
  isLine(paragraph) &&
  !(paragraph.marker.numbering.value === 1 && paragraph.marker.numbering.style === style);

/** Where the lines of contents stop that begin at `first`. */
function endOfLines(paragraphs: readonly Paragraph[], first: number): number {
  let end = first;
  while (end < Math.min(paragraphs.length, first + LONGEST)) {
    const paragraph = paragraphs[end];
    if (paragraph === undefined || !isLine(paragraph)) break;
    end++;
  }
  return end;
}

/**
 * The paragraphs of a document without its table of contents: headings without text, the first of which stands again
 * where the text begins.
 */
export function withoutContents(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const first = firstLine(paragraphs);
  const heading = first < 0 ? undefined : bare(paragraphs[first]?.view.text ?? '');
  if (heading === undefined || heading === '') return withoutUntitled(paragraphs);
  for (let at = first + 1; at < Math.min(paragraphs.length, first + LONGEST); at++) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined || !isLine(paragraph)) break;
    if (at - first > 1 && bare(paragraph.view.text) === heading) {
      const start = TITLE.test(paragraphs[first - 1]?.view.text ?? '') ? first - 1 : first;
      return [...paragraphs.slice(0, start), ...paragraphs.slice(at)];
    }
  }
  const titled = TITLE.test(paragraphs[first - 1]?.view.text ?? '');
  const cut = titled ? endAbovePreface(paragraphs, first, endOfLines(paragraphs, first), FEWEST - 1) : -1;
  return cut < 0 ? withoutUntitled(paragraphs) : [...paragraphs.slice(0, first - 1), ...paragraphs.slice(cut)];
}
