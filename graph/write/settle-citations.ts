import type { CitationLink } from '../../schema/graph-batch.js';
import { statement } from '../statement.js';
import type { WriteUnit } from '../store.js';
import { citationKeyId, citedId, type Citation } from './citation.js';
import { citedDocuments, writeCitedDocuments } from './cited-documents.js';
import { linkRows, strings, stringList, writeRows } from './rows.js';

/** Why citations may lead elsewhere than they did. */
export interface CitationChange {
  readonly documentId: string;
  /** Keys that a document has, or had: every citation of them is looked at. */
  readonly claimed: Iterable<string>;
  /** Keys that the document cited before; those citations are gone by now. */
  readonly cited?: Iterable<string>;
  /** Citations of the document as it is written now, whose key nodes are there already. */
  readonly added?: readonly CitationLink[];
}

/**
 * Draws citations to the held document that has their key, else to a document that is only cited. What comes out depends on
 * the documents alone, not on the order they came in. Citations of a key are only read where what they lead to may change:
 * thousands of documents cite one law, and each of them must cost the same.
 */
export async function settleCitations(unit: WriteUnit, change: CitationChange): Promise<void> {
  const added = (change.added ?? []).map(newCitation);
  const keys = new Set([...change.claimed, ...(change.cited ?? []), ...added.map(({ keyId }) => keyId)]);
  if (keys.size === 0) return;
  const claims = await claimsOf(unit, [...keys]);
  const stubs = await citedDocuments(unit, [...keys].map(citedId));
  const ledByThis = [...(change.cited ?? [])].filter((key) => stubs.get(citedId(key))?.from === change.documentId);
  const looked = new Set([...change.claimed, ...ledByThis]);
  const citations = [...(await drawnCitations(unit, [...looked])), ...added];

  const targetOf = (keyId: string): string => claims.get(keyId) ?? citedId(keyId);
  const moving = citations.filter((citation) => citation.to !== targetOf(citation.keyId));
  const leaving = moving.flatMap(({ keyId, from, to }) => (to === null ? [] : [{ keyId, from, to }]));
  if (leaving.length > 0) await unit.run(statement('unlink-citations'), { rows: leaving });
  const open = citations.filter(({ keyId }) => !claims.has(keyId));
  await writeCitedDocuments(unit, open, new Map([...stubs].filter(([id]) => !looked.has(keyIdOf(id)))));
  await writeRows(
    unit,
    'link-citations',
    linkRows(moving.map(({ from, keyId, properties }) => ({ ...properties, from, to: targetOf(keyId) }))),
  );
  const needed = new Set(open.map(({ keyId }) => keyId));
  const needless = [...looked].filter((key) => !needed.has(key) && stubs.has(citedId(key))).map(citedId);
  if (needless.length > 0) await unit.run(statement('delete-cited-documents'), { ids: needless });
}

const keyIdOf = (id: string): string => citationKeyId(id.slice('cit:'.length));

/** The document each key leads to. Several may have one key (a plan and its reposts): not a variant, then the first id. */
async function claimsOf(unit: WriteUnit, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await unit.run(statement('citation-claims'), { keys });
  const ranked = rows
    .map((row) => ({ keyId: String(row['keyId']), id: String(row['id']), variant: row['variant'] === true }))
    .sort((a, b) => Number(a.variant) - Number(b.variant) || (a.id < b.id ? -1 : 1));
  const claims = new Map<string, string>();
  for (const { keyId, id } of ranked) if (!claims.has(keyId)) claims.set(keyId, id);
  return claims;
}

async function drawnCitations(unit: WriteUnit, keys: readonly string[]): Promise<readonly Citation[]> {
  if (keys.length === 0) return [];
  const rows = await unit.run(statement('citations-by-key'), { keys });
  const keyIds = strings(rows, 'keyId');
  return rows.map((row, index) => {
    const { from, to, ...properties } = row;
    return {
      keyId: keyIds[index] ?? '',
      from: String(from),
      to: String(to),
      title: String(row['title']),
      docNumber: typeof row['docNumber'] === 'string' ? row['docNumber'] : null,
      order: Number(row['order']),
      properties,
    };
  });
}

function newCitation(link: CitationLink): Citation {
  const { from, ...properties } = link;
  const { title, docNumber, order } = link;
  const keyId = citationKeyId(link.key);
  return { keyId, from, to: null, title, docNumber, order, properties: { ...properties, keyId, documentId: from } };
}

/** Keys that a document has, as the graph says now. */
export async function claimedKeys(unit: WriteUnit, documentId: string): Promise<readonly string[]> {
  const [state] = await unit.run(statement('document-state'), { documentId });
  return stringList(state?.['citationKeys']).map(citationKeyId);
}

/** Keys that a document cites, as the graph says now. */
export const citedKeys = async (unit: WriteUnit, documentId: string): Promise<readonly string[]> =>
  strings(await unit.run(statement('document-cited-keys'), { documentId }), 'keyId');
