import { leftOut } from '../graph/questions/coverage/left-out.js';
import { documents, type DocumentCriteria } from '../graph/questions/documents.js';
import { documentsById } from '../graph/questions/nodes-by-id.js';
import type { Page, Window } from '../graph/questions/page.js';
import type { DocumentRow, LeftOutRow } from '../graph/questions/rows.js';
import { compareRank, levelsBelow } from '../schema/government-rank.js';
import type { LinkBatch } from '../schema/link-batch.js';
import type { Context } from './context.js';
import { documentCriteria } from './criteria.js';
import { badInput } from './errors.js';
import { listOf } from './filters.js';
import { pageOfList } from './list-page.js';

/** The document whose measures are the rows. */
export const baselineOf = (context: Context, id: string): Promise<DocumentRow> => comparable(context, id, 'baseline');

/** Documents without stored links with the baseline, each compared with it: seen from the document, of two ranks from the lower. */
export async function comparedWith(
  context: Context,
  baseline: DocumentRow,
  documents: readonly DocumentRow[],
): Promise<readonly LinkBatch[]> {
  const made = await context.comparisons.between(
    documents.map(({ id, level }) =>
      (compareRank(baseline.level, level) ?? 0) > 0 ? { from: baseline.id, to: id } : { from: id, to: baseline.id },
    ),
  );
  return made.filter((batch) => batch !== null);
}

/** How the columns are chosen: by name, by a day on which they were in force, or else what counts now. */
export interface Chosen {
  readonly against: readonly string[] | null;
  readonly inForceOn: string | null;
}

/**
 * A page of the documents it is compared with: those given, else all that are held, rank lower and are no copies, of which none has
 * expired or has another counted in its place, or all were in force on the day that is given.
 */
export async function columnsOf(
  context: Context,
  baseline: DocumentRow,
  { against, inForceOn }: Chosen,
  window: Window,
): Promise<Page<string>> {
  if (against !== null && inForceOn !== null)
    throw badInput('`against` names the documents whatever the day: give it or `inForceOn`, not both.');
  if (against !== null) return pageOfList(await given(context, baseline, against), window);
  if (baseline.level === null) {
    throw badInput(
      `\`baseline\` ${baseline.id} has no known level, so nothing ranks below it: name the documents in \`against\`.`,
    );
  }
  const levels = levelsBelow(baseline.level);
  // An empty list would not restrict: nothing ranks below a county.
  if (levels.length === 0) return pageOfList([], window);
  return documents(context.store, { ...criteriaOf(inForceOn), levels: [...levels] }, window);
}

const criteriaOf = (inForceOn: string | null): DocumentCriteria => ({
  ...documentCriteria(null),
  inForceOn,
  includePast: inForceOn !== null,
});

/** What is held and no column, where the columns are not named. */
export const leftOutOf = async (
  context: Context,
  { level }: DocumentRow,
  { against, inForceOn }: Chosen,
): Promise<readonly LeftOutRow[]> =>
  against !== null || level === null ? [] : leftOut(context.store, criteriaOf(inForceOn), levelsBelow(level));

async function given(context: Context, baseline: DocumentRow, against: readonly string[]): Promise<readonly string[]> {
  const ids = listOf(against);
  for (const id of ids) {
    if (id === baseline.id) throw badInput(`\`against\` names the baseline ${id} itself: name other documents.`);
  }
  await Promise.all(ids.map((id) => comparable(context, id, 'against')));
  return ids;
}

/** A document that can be compared: held, and no copy. */
export async function comparable(context: Context, id: string, argument: string): Promise<DocumentRow> {
  const document = await context.one(documentsById, id);
  if (document === null) throw badInput(`\`${argument}\` ${id}: there is no such document.`);
  if (!document.held) throw badInput(`\`${argument}\` ${id} is only cited: its text is not held.`);
  if (document.variant) {
    throw badInput(`\`${argument}\` ${id} is a copy or retelling: name the document that it is a copy of.`);
  }
  return document;
}
