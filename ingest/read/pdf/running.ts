import type { Piece } from './words.js';

export interface Page {
  readonly height: number;
  readonly lines: readonly Piece[];
}

/** Share of a page's height, at its top and at its foot, where page numbers and running heads stand. */
const MARGIN = 0.12;
/** Pages that must bear the same line at the same height for it to be a running head. */
const FEWEST = 3;

/** 3 · — 3 — · - 3 - · 第3页 · 3/12 · 第 3 页 共 12 页 */
const PAGE_NUMBER =
  /^[—–―\-－·\s]*(?:第\s*)?[\d０-９]{1,4}(?:\s*[/／]\s*\d{1,4})?(?:\s*页)?(?:[，,\s]*共\s*\d{1,4}\s*页)?[—–―\-－·\s]*$/;

/** — 3 — · - 12 -: on a small page it stands higher, but last. */
const DASHED_NUMBER = /^[—–―－-]\s*\d{1,4}\s*[—–―－-]$/;

const inMargin = ({ base }: Piece, height: number): boolean => base < height * MARGIN || base > height * (1 - MARGIN);

/** A line with its digits made alike, and its height on the page: what all running heads have in common. */
const keyOf = ({ text, base }: Piece): string =>
  `${text.replace(/\s/g, '').replace(/\d+/g, '#')}@${String(Math.round(base / 4))}`;

/** Pages without their numbers and running heads: these are the paper's, not the document's. */
export function withoutRunningHeads<P extends Page>(pages: readonly P[]): readonly P[] {
  const times = new Map<string, number>();
  for (const { height, lines } of pages) {
    const keys = new Set(lines.filter((line) => inMargin(line, height)).map(keyOf));
    for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  }
  const recurs = (line: Piece): boolean => {
    const count = times.get(keyOf(line)) ?? 0;
    return count >= FEWEST && count * 3 >= pages.length;
  };
  const isRunning = (line: Piece, { height, lines }: P): boolean =>
    (inMargin(line, height) && (PAGE_NUMBER.test(line.text) || recurs(line))) ||
    (line === lines.at(-1) && DASHED_NUMBER.test(line.text.trim()));
  return pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !isRunning(line, page)) }));
}
