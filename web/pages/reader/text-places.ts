import type { Place } from './facts.js';

/** Every paragraph bears the place of its first character. */
export const PLACE_ATTRIBUTE = 'data-place';

/** Turns places of the text into ranges of the page, and points of the page into places of the text. */
export interface TextPlaces {
  /** Null where the place holds nothing that is shown. */
  rangeOf(place: Place): Range | null;
  /** Offset of the character under a point of the window; null where there is none. */
  offsetAt(x: number, y: number): number | null;
  /** The place of what somebody selected; null where it is nothing, or not all of it is text that is read. */
  placeOf(selection: Selection | null): Place | null;
}

interface Paragraph {
  readonly start: number;
  readonly element: HTMLElement;
  readonly length: number;
}

export function textPlaces(root: HTMLElement): TextPlaces {
  const paragraphs: readonly Paragraph[] = [...root.querySelectorAll<HTMLElement>(`[${PLACE_ATTRIBUTE}]`)].map(
    (element) => ({
      element,
      start: Number(element.getAttribute(PLACE_ATTRIBUTE)),
      length: element.textContent.length,
    }),
  );
  return { rangeOf: (place) => rangeIn(paragraphs, place), offsetAt: (x, y) => offsetAt(x, y), placeOf };
}

function rangeIn(paragraphs: readonly Paragraph[], { start, end }: Place): Range | null {
  // Between paragraphs lie only blanks: what begins there begins with the next one, what ends there with the one before.
  let first = lastAtOrBefore(paragraphs, start);
  const beyond = paragraphs[first];
  if (beyond === undefined || start >= beyond.start + beyond.length) first += 1;
  const from = paragraphs[first];
  const to = paragraphs[lastAtOrBefore(paragraphs, end - 1)];
  if (from === undefined || to === undefined || to.start < from.start) return null;
  const range = document.createRange();
  const [startNode, startAt] = pointIn(from.element, Math.max(0, start - from.start));
  const [endNode, endAt] = pointIn(to.element, Math.min(to.length, end - to.start));
  range.setStart(startNode, startAt);
  range.setEnd(endNode, endAt);
  return range;
}

/** Index of the last paragraph that begins at or before an offset; -1 where none does. */
function lastAtOrBefore(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The text node that holds the character, for a paragraph is one node, or several where `<mark>` parts it. */
function pointIn(element: HTMLElement, offset: number): readonly [Node, number] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (offset <= before + length) return [node, offset - before];
    before += length;
  }
  return [element, element.childNodes.length];
}

/** Two names of one thing: the standard's, and WebKit's and older Chromium's. */
interface CaretDocument {
  caretPositionFromPoint?(x: number, y: number): { readonly offsetNode: Node; readonly offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

function placeOf(selection: Selection | null): Place | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = offsetIn(startContainer, startOffset);
  const end = offsetIn(endContainer, endOffset);
  return start === null || end === null || start >= end ? null : { start, end };
}

const paragraphAround = (node: Node): Element | null =>
  (node instanceof Element ? node : node.parentElement)?.closest(`[${PLACE_ATTRIBUTE}]`) ?? null;

/** Offset in the text of a point between two characters of a paragraph. */
function offsetIn(node: Node, offset: number): number | null {
  const paragraph = paragraphAround(node);
  if (paragraph === null) return null;
  const before = document.createRange();
  before.selectNodeContents(paragraph);
  before.setEnd(node, offset);
  return Number(paragraph.getAttribute(PLACE_ATTRIBUTE)) + before.toString().length;
}

function offsetAt(x: number, y: number): number | null {
  const caret: CaretDocument = document;
  const position = caret.caretPositionFromPoint?.(x, y);
  const range = position == null ? caret.caretRangeFromPoint?.(x, y) : null;
  const node = position?.offsetNode ?? range?.startContainer;
  const offset = position?.offset ?? range?.startOffset;
  const paragraph = node === undefined ? null : paragraphAround(node);
  const found = node === undefined || offset === undefined ? null : offsetIn(node, offset);
  if (paragraph === null || found === null) return null;
  const start = Number(paragraph.getAttribute(PLACE_ATTRIBUTE));
  return start + characterUnder(x, paragraph, found - start);
}

/** A caret stands between two characters: which of them is under the point is told by where the next one begins. */
function characterUnder(x: number, paragraph: Element, at: number): number {
  if (!(paragraph instanceof HTMLElement) || at === 0) return at;
  const [node, offset] = pointIn(paragraph, at);
  if (node.nodeType !== Node.TEXT_NODE || offset === 0) return at;
  const former = document.createRange();
  former.setStart(node, offset - 1);
  former.setEnd(node, offset);
  const { left, right } = former.getBoundingClientRect();
  return left <= x && x < right ? at - 1 : at;
}
