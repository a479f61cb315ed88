import { sentencesOf } from '../compare/sentences.js';
import { slice, type View } from '../read/view.js';
import { withoutContents } from '../structure/contents.js';
import { linesOf } from '../structure/lines.js';
import { paragraphsOf, type Paragraph } from '../structure/paragraphs.js';
import { cellsOf, isRule } from '../structure/table/cells.js';
import type { Line } from '../structure/tree.js';
import type { Passage } from './passage.js';
import { announcesPlans } from './plan-words.js';

/** A heading has no sentence's signs in it and is no longer than this. */
const LONGEST_HEADING = 40;
/** A sentence that opens a paragraph may be its heading: （一）规划布局。我们对照… */
const LONGEST_RUN_IN = 16;
/** Shorter, nothing is stated: 详见附件。 Longer, it is no sentence. */
const SHORTEST = 8;
const LONGEST = 1_000;

/** What moves a terminal's cursor stands in no sentence. */
const isReadable = ({ text }: View): boolean => text.length <= LONGEST && !/\p{Cc}/u.test(text);

/** 一、规划与产业 ........ 1 */
const TO_PAGE = /(?:\.{3}|…|·{3})\d{1,3}$/u;
/** # 一、…, in Markdown. */
const HASHES = /^#{1,6}/u;
/** - 高新技术企业56家: an item, not a heading. */
const BULLET = /^[-•·◆●▪■*—]/u;

interface Heading {
  /** How deep: a later heading of this depth or less ends what this one announced. */
  readonly depth: string;
  readonly title: string;
  /** Where its paragraph goes on behind it. */
  readonly end: number;
}

const asRow = (line: Line): Line => (cellsOf(line) === null && !isRule(line) ? line : { ...line, table: 'OTHER' });

/** The heading that a paragraph is, or begins with; null for one that only states. */
function headingOf({ view: { text }, marker }: Paragraph): Heading | null {
  const hashes = HASHES.exec(text)?.[0];
  if (hashes !== undefined) return { depth: hashes, title: text.slice(hashes.length), end: text.length };
  const depth = marker?.family ?? '';
  if (text.length <= LONGEST_HEADING && !/[。！？；，]/u.test(text) && (marker !== null || isTitle(text))) {
    return { depth, title: text.slice(marker?.length ?? 0), end: text.length };
  }
  const runIn = marker === null ? -1 : text.indexOf('。');
  if (marker === null || runIn < 0 || runIn - marker.length > LONGEST_RUN_IN || runIn === text.length - 1) return null;
  const title = text.slice(marker.length, runIn);
  return /[，：\d]/u.test(title) ? null : { depth, title, end: runIn + 1 };
}

/** A line alone without a number or sentence: a title, a name, a body's name under it. */
const isTitle = (text: string): boolean => !BULLET.test(text) && !/[：\d]/u.test(text.replace(/\d{4}年度?/gu, ''));

/** Headings that are open at a place, the outermost first. */
class Outline {
  #open: Heading[] = [];

  enter(heading: Heading): void {
    const at = this.#open.findIndex(({ depth }) => depth === heading.depth);
    this.#open = [...(at < 0 ? this.#open : this.#open.slice(0, at)), heading];
  }

  get planned(): boolean {
    return this.#open.some(({ title }) => announcesPlans(title));
  }
}

function sentences(view: View, from: number, planned: boolean): readonly Passage[] {
  const body = slice(view, from, view.text.length);
  return sentencesOf(body)
    .map(({ start, end }) => ({ view: slice(body, start, end), row: false, planned }))
    .filter((passage) => passage.view.text.length >= SHORTEST && isReadable(passage.view));
}

/**
 * What a report states, sentence by sentence and row by row, in its order. Headings, tables of contents and rules of tables state
 * nothing; a heading of the same depth ends what another announced.
 */
export function passagesOf(text: string): readonly Passage[] {
  const outline = new Outline();
  return withoutContents(paragraphsOf(linesOf(text).map(asRow), text)).flatMap((paragraph): readonly Passage[] => {
    const { view, table } = paragraph;
    if (TO_PAGE.test(view.text)) return [];
    if (table !== undefined) {
      const states = /\d/u.test(view.text) || view.text.length >= 2 * SHORTEST;
      return states && isReadable(view) ? [{ view, row: true, planned: outline.planned }] : [];
    }
    const heading = headingOf(paragraph);
    if (heading !== null) outline.enter(heading);
    return sentences(view, heading?.end ?? paragraph.marker?.length ?? 0, outline.planned);
  });
}
