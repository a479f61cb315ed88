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

/**
 * The paragraphs of a document without its table of contents: headings without text, the first of which stands again
 * where the text begins.
 */
export function withoutContents(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const first = firstLine(paragraphs);
  const heading = first < 0 ? undefined : bare(paragraphs[first]?.view.text ?? '');
  if (heading === undefined || heading === '') return paragraphs;
  for (let at = first + 1; at < Math.min(paragraphs.length, first + LONGEST); at++) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined || !isLine(paragraph)) return paragraphs;
    if (at - first > 1 && bare(paragraph.view.text) === heading) {
      const start = TITLE.test(paragraphs[first - 1]?.view.text ?? '') ? first - 1 : first;
      return [...paragraphs.slice(0, start), ...paragraphs.slice(at)];
    }
  }
  return paragraphs;
}
