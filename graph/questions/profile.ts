import type { LinkBatch } from '../../schema/link-batch.js';
import { kindOf } from '../profile/kind-of.js';
import { sameWords } from '../profile/same-words.js';
import type { Store } from '../store.js';
import { comparedColumns } from './coverage/compared-columns.js';
import { storedColumns } from './coverage/stored-columns.js';
import { measuresInDocuments } from './measures-in-documents.js';
import type { CounterpartRow, DocumentRow, ProfiledMeasureRow } from './rows.js';
import { wordsOfMeasures } from './words-of-measures.js';

/**
 * What each measure of a document made of its counterparts in another, in order.
 * @param compared the comparison of the two, from the document to the other, where no links of them are stored.
 */
export async function profile(
  store: Store,
  document: DocumentRow,
  baseline: DocumentRow,
  compared: LinkBatch | null,
): Promise<readonly ProfiledMeasureRow[]> {
  const columns =
    compared === null
      ? await storedColumns(store, document, [baseline])
      : await comparedColumns(store, document, [compared]);
  const cells = await columns.counterparts();
  const ids = (await measuresInDocuments(store, [document.id])).get(document.id) ?? [];
  const links = ids.map((id) => cells.of(id, baseline.id));
  const strongest = links.flatMap((list) => list[0] ?? []);
  const texts = await wordsOfMeasures(store, [
    ...new Set([...ids, ...strongest.flatMap(({ fromId, toId }) => [fromId, toId])]),
  ]);
  return ids.map((id, at) => profiled(id, links[at] ?? [], texts));
}

function profiled(
  measureId: string,
  links: readonly CounterpartRow[],
  texts: ReadonlyMap<string, string>,
): ProfiledMeasureRow {
  const strongest = links[0] ?? null;
  const otherId = strongest?.fromId === measureId ? strongest.toId : strongest?.fromId;
  const [own, other] = [texts.get(measureId), texts.get(otherId ?? '')];
  const words = own === undefined || other === undefined ? 0 : sameWords(own, other);
  return { measureId, counterpart: strongest, counterparts: links.length, sameWords: words, ...kindOf(links, words) };
}
