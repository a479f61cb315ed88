import { breaksBefore } from '../read/gap.js';
import { firstIndexAt } from '../read/index-at.js';
import { slice, type View } from '../read/view.js';
import type { Block, DocumentTree, Unit } from './tree.js';

/** Where a measure begins and ends in the source, end exclusive. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** A line that ends so is a paragraph's last; what ends otherwise goes on after the break of a line or page. */
const ENDS = /[。！？；：…）］】〕」』”"]/u;
/** What parts a title from its text: closing signs of 【…】 and （…）, and the stop or colon. */
const AFTER_TITLE = /^[】）]?[。！？：]?/u;

/** The paragraphs of a stretch: parted where a line of the source ends with a whole sentence. */
function paragraphsIn(view: View): readonly View[] {
  const paragraphs: View[] = [];
  let from = 0;
  for (let at = 1; at < view.text.length; at++) {
    if (!breaksBefore(view, at) || !ENDS.test(view.text.charAt(at - 1))) continue;
    paragraphs.push(slice(view, from, at));
    from = at;
  }
  return [...paragraphs, slice(view, from, view.text.length)];
}

/** What a view has between two places of the source. */
const within = (view: View, { start, end }: Bounds): View =>
  slice(view, firstIndexAt(view, start), firstIndexAt(view, end));

/** The words of a stretch without the number and the title, which stay the unit's own. */
function bodyOf(view: View, { numbering, title }: Unit): readonly Block[] {
  const titleEnd = title.text === '' ? numbering.span.end : (title.offsets[title.text.length - 1] ?? 0) + 1;
  const [number, text] = [firstIndexAt(view, numbering.span.start), firstIndexAt(view, titleEnd)];
  const rest = slice(view, text, view.text.length);
  const parted = text === 0 ? 0 : (AFTER_TITLE.exec(rest.text)?.[0].length ?? 0);
  return [slice(view, 0, number), slice(rest, parted, rest.text.length)]
    .flatMap(paragraphsIn)
    .filter((paragraph) => paragraph.text !== '')
    .map((paragraph) => ({ view: paragraph }));
}

function unitWithin(unit: Unit, bounds: ReadonlyMap<string, Bounds>, whole: View): Unit {
  const own = unit.role === 'MEASURE' ? bounds.get(unit.id) : undefined;
  const children = unit.children.map((child) => unitWithin(child, bounds, whole));
  if (own === undefined) return { ...unit, children };
  const view = within(whole, own);
  return { ...unit, children, view, body: bodyOf(view, unit) };
}

/**
 * A document's tree with measures that begin and end elsewhere, by their ids: their text and paragraphs are those of the new
 * stretch. Their number, title and rows of tables stay as they were, and so does every other unit.
 */
export const bounded = (tree: DocumentTree, bounds: ReadonlyMap<string, Bounds>): DocumentTree =>
  bounds.size === 0 ? tree : { ...tree, units: tree.units.map((unit) => unitWithin(unit, bounds, tree.view)) };
