import { heldAgainst } from '../graph/questions/coverage/held-against.js';
import { profile } from '../graph/questions/profile.js';
import type { DocumentProfileRow } from '../graph/questions/rows.js';
import { compareRank, linksAreStored } from '../schema/government-rank.js';
import type { Context } from './context.js';
import { comparable } from './coverage-columns.js';
import { badInput } from './errors.js';

/** What a document made of another, by stored links or, where the two were never held against each other, by comparing them now. */
export async function profileOf(context: Context, documentId: string, baselineId: string): Promise<DocumentProfileRow> {
  if (documentId === baselineId) throw badInput(`\`baseline\` is the document ${documentId} itself: name another.`);
  const [document, baseline] = await Promise.all([
    comparable(context, documentId, 'document'),
    comparable(context, baselineId, 'baseline'),
  ]);
  if ((compareRank(baseline.level, document.level) ?? 0) > 0) {
    throw badInput(
      `\`baseline\` ${baselineId} ranks below ${documentId}: ask for its profile against ${documentId} instead.`,
    );
  }
  const stored =
    linksAreStored(document, baseline) && (await heldAgainst(context.store, baseline, [document])).has(documentId);
  const [compared = null] = stored ? [] : await context.comparisons.between([{ from: documentId, to: baselineId }]);
  const measures = await profile(context.store, document, baseline, compared);
  return { documentId, baselineId, measures };
}
