import { documentsById } from '../graph/questions/nodes-by-id.js';
import { parksOfSchemes } from '../graph/questions/parks-of-schemes.js';
import { predecessorsOfDocuments } from '../graph/questions/predecessors-of-documents.js';
import { successorsOfDocuments } from '../graph/questions/successors-of-documents.js';
import type { DocumentRow, SuccessionRow } from '../graph/questions/rows.js';
import type { Context } from './context.js';
import { badInput } from './errors.js';

/** A text is replaced by one that is replaced in turn, hardly ever more often than this. */
const MOST_STEPS = 20;

/**
 * Refuses a document that makes no gaps since another counts in its place, and names that one: none would read as if nothing were missing.
 * A scheme goes on judging its parks whatever took its place: these have theirs.
 */
export async function mustCount(context: Context, document: DocumentRow, argument: string): Promise<void> {
  if (document.superseded !== true || (await context.list(parksOfSchemes, document.id)).length > 0) return;
  throw badInput(`\`${argument}\` ${document.id} ${await insteadOf(context, document)}`);
}

async function insteadOf(context: Context, document: DocumentRow): Promise<string> {
  const last = await lastSuccessor(context, document);
  if (last.superseded !== true) return `has been replaced by ${last.id}: ask for the gaps of that.`;
  const own = await countingPredecessor(context, document.id);
  if (own !== null) {
    return `is not in force before ${own.on}: until then ask for the gaps of ${own.earlierId}, whose place it will take.`;
  }
  // A draft is over with its final text, be that in force or not.
  const awaited = await countingPredecessor(context, last.id);
  return awaited === null
    ? 'has been replaced by another text: ask for the gaps of that.'
    : `has been replaced by ${last.id}, which is not in force before ${awaited.on}: until then ask for the gaps of ${awaited.earlierId}.`;
}

/** The text that counts in the place of one, over those that were replaced in turn; where none does, the last of them. */
async function lastSuccessor(context: Context, document: DocumentRow): Promise<DocumentRow> {
  let last = document;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const [next] = await context.list(successorsOfDocuments, last.id);
    const later = next === undefined ? null : await context.one(documentsById, next.laterId);
    if (later === null) return last;
    last = later;
    if (later.superseded !== true) return last;
  }
  return last;
}

type Awaited = SuccessionRow & { readonly on: string };

/** The text in force until a day that will come, whose place one takes then, if over others that wait as well. */
async function countingPredecessor(context: Context, id: string): Promise<Awaited | null> {
  let waiting: readonly string[] = [id];
  for (let step = 0; step < MOST_STEPS && waiting.length > 0; step += 1) {
    const before = (await Promise.all(waiting.map((one) => context.list(predecessorsOfDocuments, one)))).flat();
    const awaited = before.filter((one): one is Awaited => one.on !== null);
    const earlier = await context.some(
      documentsById,
      awaited.map(({ earlierId }) => earlierId),
    );
    const counts = new Set(earlier.filter(({ superseded }) => superseded !== true).map((one) => one.id));
    const found = awaited.find(({ earlierId }) => counts.has(earlierId));
    if (found !== undefined) return found;
    waiting = awaited.map(({ earlierId }) => earlierId);
  }
  return null;
}
