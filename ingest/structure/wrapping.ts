import type { Line } from './tree.js';

/** How a text copied off a page was broken: every line at the margin, whatever its words. */
export interface Wrapping {
  /** True for a line that reaches the margin, so that its sentence may go on below. */
  readonly reachesMargin: (line: Line) => boolean;
  /** Paragraphs begin with blank space: then a line without it goes on with the one before. */
  readonly indented: boolean;
}

/** Lines shorter than this are headings and ends of paragraphs. */
const SHORTEST = 15;
/** How far from the margin a full line may end: punctuation is not left alone on a line. */
const SLACK = 2;
/** Lines needed to tell, and the share of them that must reach the margin. */
const FEWEST = 8;
const SHARE = 0.5;

const raw = (line: Line): string => line.view.source.slice(line.span.start, line.span.end).trimEnd();

/** Width by characters, or by columns of which a Latin letter or digit takes half. */
const byCharacters = (line: Line): number => raw(line).length;
function byColumns(line: Line): number {
  let width = 0;
  for (const character of raw(line)) width += character < '\x80' ? 0.5 : 1;
  return Math.ceil(width);
}

/** True for a line that begins with blank space. */
export const isIndented = (line: Line): boolean => /^(?:\u3000| {2}|\t)/.test(raw(line));

function margin(lines: readonly Line[], widthOf: (line: Line) => number): { width: number; share: number } {
  const widths = lines.map(widthOf).filter((width) => width >= SHORTEST);
  if (widths.length < FEWEST) return { width: 0, share: 0 };
  const counts = new Map<number, number>();
  for (const width of widths) {
    for (let near = width; near <= width + SLACK; near++) counts.set(near, (counts.get(near) ?? 0) + 1);
  }
  const [width, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
  const beyond = widths.filter((other) => other > width).length;
  return { width, share: beyond * 20 > widths.length ? 0 : count / widths.length };
}

/** Null for a text whose lines are its paragraphs. */
export function wrappingOf(lines: readonly Line[]): Wrapping | null {
  const [widthOf, found] = [byCharacters, byColumns]
    .map((measure) => [measure, margin(lines, measure)] as const)
    .reduce((best, next) => (next[1].share > best[1].share ? next : best));
  if (found.share < SHARE) return null;
  const indents = lines.filter(isIndented).length;
  return {
    reachesMargin: (line) => widthOf(line) >= found.width - SLACK,
    indented: indents * 20 > lines.length,
  };
}
