import { viewOf } from '../read/fold.js';
import { isChromeLine, isFurniture } from './furniture.js';
import type { Line } from './tree.js';

/** Ends of lines and pages. */
const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/** The lines of a text that hold words, without their breaks; what a page put around the document is left out. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  const add = (start: number, end: number): void => {
    const view = viewOf(text, start, end);
    if (view.text === '' || isFurniture(view.text) || isChromeLine(view.text, text.slice(start, end))) return;
    lines.push({ span: { start, end }, view });
  };
  let start = 0;
  for (const match of text.matchAll(BREAK)) {
    add(start, match.index);
    start = match.index + match[0].length;
  }
  add(start, text.length);
  return lines;
}
