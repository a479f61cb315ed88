import { DATE } from '../read/chinese-date.js';
import type { View } from '../read/view.js';
import { joinViews } from './join.js';
import { markerOf, type Marker } from './numbering.js';
import type { Line, Row } from './tree.js';
import { isIndented, wrappingOf, type Wrapping } from './wrapping.js';

/** A logical paragraph with the number it begins with, if any. */
export interface Paragraph {
  readonly view: View;
  readonly marker: Marker | null;
  /** What it is in a table, where it stands in one: then it is one line, and no number opens it. */
  readonly table?: Row | 'OTHER';
}

/** A line that ends so is whole. */
const ENDS = /[。！？；：…）］】〕」』”"]$/;
/** Prose has a sentence's punctuation within; a name, a heading or a cell of a table has none. */
const PROSE = /[，。；]/;
/** 责任单位：… · 发文字号：… · 附件1: lines of their own, never the rest of a sentence. */
const LABEL = /^(?:[^，。；]{2,12}：|附件\d*$|[-•·◆●])/;
/** A date alone on its line closes. */
const DATE_ALONE = new RegExp(`^${DATE}$`);

/** Characters below which a line is too short to have been broken by a page. */
const SHORTEST_BROKEN = 20;

/** The last line read, and the number it begins with if it begins a paragraph. */
interface Begun {
  readonly line: Line;
  readonly marker: Marker | null;
}

/** True where `next` goes on with the sentence that a broken line or page left open at the end of `line`. */
function goesOn({ line, marker }: Begun, next: Line, nextMarker: Marker | null, wrapping: Wrapping | null): boolean {
  // PM⏎2.5浓度: without a blank behind it, what stands in the midst of a sentence is a figure.
  const isFigure = nextMarker?.weak === true && nextMarker.family === 'ARABIC_PAIR' && !ENDS.test(line.view.text);
  if ((nextMarker !== null && !isFigure) || DATE_ALONE.test(next.view.text)) return false;
  if (wrapping?.reachesMargin(line) === true && !isIndented(next)) {
    if (wrapping.indented || !ENDS.test(line.view.text)) return true;
  }
  if (LABEL.test(next.view.text)) return false;
  const text = line.view.text;
  // （一）⏎优化金融服务。
  if (marker !== null && text.length <= marker.length) return true;
  if (ENDS.test(text) || DATE_ALONE.test(text)) return false;
  // 二、推动高水平区域协调发展，⏎打造全国科技金融发展增长极
  if (/[，、]$/.test(text)) return true;
  if (LABEL.test(text) && marker === null) return false;
  return text.includes('。') || (text.length >= SHORTEST_BROKEN && PROSE.test(text));
}

/** Lines → paragraphs: what a broken line or a page break parted inside a sentence is joined again. */
export function paragraphsOf(lines: readonly Line[], source: string): readonly Paragraph[] {
  const wrapping = wrappingOf(lines.filter(({ table }) => table === undefined));
  const paragraphs: Paragraph[] = [];
  let open: Line[] = [];
  let marker: Marker | null = null;
  const close = (): void => {
    if (open.length === 0) return;
    const views = open.map((line) => line.view);
    paragraphs.push({ view: joinViews(views, source), marker });
    open = [];
  };
  for (const line of lines) {
    if (line.table !== undefined) {
      close();
      paragraphs.push({ view: line.view, marker: null, table: line.table });
      continue;
    }
    const last = open.at(-1);
    const own = markerOf(line.view);
    if (last !== undefined && goesOn({ line: last, marker: open.length === 1 ? marker : null }, line, own, wrapping)) {
      open.push(line);
      continue;
    }
    close();
    open = [line];
    marker = own;
  }
  close();
  return paragraphs;
}
