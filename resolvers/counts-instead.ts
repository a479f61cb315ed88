import { documentsById } from '../graph/questions/nodes-by-id.js';
import { predecessorsOfDocuments } from '../graph/questions/predecessors-of-documents.js';
import { successorsOfDocuments } from '../graph/questions/successors-of-documents.js';
import type { DocumentRow } from '../graph/questions/rows.js';
import type { Context } from './context.js';
import { badInput } from './errors.js';

/** A text is replaced by one that is replaced in turn, hardly ever more often than this. */
const MOST_STEPS = 20;

/** Refuses a document that makes no gaps since another counts in its place, and names that one: none would read as if nothing were missing. */
export async function mustCount(context: Context, document: DocumentRow, argument: string): Promise<void> {
  if (document.superseded !== true) return;
  const later = await countingSuccessor(context, document);
  if (later !== null) {
    throw badInput(`\`${argument}\` ${document.id} has been replaced by ${later}: ask for the gaps of that.`);
  }
  const earlier = await context.list(predecessorsOfDocuments, document.id);
  const awaited = earlier.find(({ on }) => on !== null);
  throw badInput(
    awaited === undefined
      ? `\`${argument}\` ${document.id} has been replaced by another text: ask for the gaps of that.`
      : `\`${argument}\` ${document.id} is not in force before ${String(awaited.on)}: until then ask for the gaps of ${awaited.earlierId}, whose place it will take.`,
  );
}

/** Id of the text that counts in the place of one, over those that were replaced in turn. */
async function countingSuccessor(context: Context, document: DocumentRow): Promise<string | null> {
  let { id } = document;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const [next] = await context.list(successorsOfDocuments, id);
    const later = next === undefined ? null : await context.one(documentsById, next.laterId);
    if (later === null) return null;
    if (later.superseded !== true) return later.id;
    ({ id } = later);
  }
  return null;
}
