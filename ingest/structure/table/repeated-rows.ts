import type { Draft } from '../draft.js';
import type { Row } from '../tree.js';
import { rowDraft } from './row-draft.js';
import { rowMarker } from './row-marker.js';

/** What two prints of one heading share: 加快推进“一网通办”。 and 1.加快推进一网通办 */
const key = (words: string): string => words.replace(/[\s\p{P}\p{S}]/gu, '');

/** What a row is to do, as its first sentence says: 推进企业上市培育。完善后备企业库… under the heading 推进企业上市培育 */
const taskOf = (row: Row): string => key(rowDraft(row, 1, 1).title.text);

const leavesOf = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.flatMap((draft) => (draft.children.length === 0 ? [draft] : leavesOf(draft.children)));

/** Letters of the shortest heading: 支持融资. */
const SHORTEST = 2;
/** Letters by which a part of a heading is known. */
const LEAST = 6;
/** Headings of one number that are looked at. */
const MOST = 50;

/** Headings by their words, and by their numbers. */
interface Headings {
  readonly byWords: ReadonlyMap<string, Draft>;
  readonly byNumber: ReadonlyMap<number, readonly Draft[]>;
}

function headingsOf(drafts: readonly Draft[]): Headings {
  const byWords = new Map<string, Draft>();
  const byNumber = new Map<number, Draft[]>();
  for (const leaf of leavesOf(drafts)) {
    const heading = key(leaf.title.text);
    if (heading.length >= SHORTEST && !byWords.has(heading)) byWords.set(heading, leaf);
    if (heading.length < LEAST) continue;
    const same = byNumber.get(leaf.numbering.value);
    if (same === undefined) byNumber.set(leaf.numbering.value, [leaf]);
    else if (same.length < MOST) same.push(leaf);
  }
  return { byWords, byNumber };
}

/** The measure whose heading a row repeats: in its words, or under its number with a word more or less. */
function repeatedBy(row: Row, { byWords, byNumber }: Headings): Draft | null {
  const task = taskOf(row);
  const same = byWords.get(task);
  if (same !== undefined) return same;
  if (task.length < LEAST) return null;
  const { value } = rowMarker(row, 0).numbering;
  const near = (byNumber.get(value) ?? []).filter(({ title }) => {
    const heading = key(title.text);
    return heading.includes(task) || task.includes(heading);
  });
  return near.length === 1 ? (near[0] ?? null) : null;
}

/**
 * An annexed table of who does what often repeats the text's own measures (附件：重点任务分工表). Such rows belong to
 * the measure whose heading they repeat, and make no second one; the others are measures of their own.
 * @returns the rows that repeat nothing.
 */
export function givenToMeasures(rows: readonly Row[], drafts: readonly Draft[]): readonly Row[] {
  const headings = headingsOf(drafts);
  return rows.filter((row) => {
    const leaf = repeatedBy(row, headings);
    leaf?.rows.push(row);
    return leaf === null;
  });
}
