import { slice } from '../../read/view.js';
import type { Draft } from '../draft.js';
import { markerOf } from '../numbering.js';
import type { Row } from '../tree.js';

/** What two prints of one heading share: 加快推进“一网通办”。 and 1.加快推进一网通办 */
const key = (words: string): string => words.replace(/[\s\p{P}\p{S}]/gu, '');

const taskOf = ({ view, task }: Row): string => {
  const words = slice(view, task.start, task.end);
  return key(words.text.slice(markerOf(words)?.length ?? 0));
};

const leavesOf = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.flatMap((draft) => (draft.children.length === 0 ? [draft] : leavesOf(draft.children)));

/** Letters by which a task's first words are looked for among headings. */
const LEAST = 6;

/**
 * An annexed table of who does what often repeats the text's own measures (附件：重点任务分工表). Such rows belong to
 * the measure whose heading they repeat, and make no second one; the others are measures of their own.
 * @returns the rows that repeat nothing.
 */
export function givenToMeasures(rows: readonly Row[], drafts: readonly Draft[]): readonly Row[] {
  const byHeading = new Map<string, Draft>();
  for (const leaf of leavesOf(drafts)) {
    const heading = key(leaf.title.text);
    if (heading.length >= LEAST && !byHeading.has(heading)) byHeading.set(heading, leaf);
  }
  return rows.filter((row) => {
    const leaf = byHeading.get(taskOf(row));
    leaf?.rows.push(row);
    return leaf === undefined;
  });
}
