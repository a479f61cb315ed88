import type { CitationLink } from '../../schema/graph-batch.js';
import { statement } from '../statement.js';
import type { Parameters, WriteUnit } from '../store.js';
import { linkRows, strings, stringList, writeRows } from './rows.js';

/** A key's node: documents that have or cite the key refer to it, so that each finds the other whichever came first. */
export const citationKeyId = (key: string): string => `key:${key}`;

/** A document known only because it is cited. */
const citedId = (keyId: string): string => `cit:${keyId.slice('key:'.length)}`;

/** One citation with the document it leads to now; null for one that is not in the graph yet. */
interface Citation {
  readonly keyId: string;
  readonly from: string;
  readonly to: string | null;
  readonly title: string;
  readonly docNumber: string | null;
  readonly order: number;
  readonly properties: Parameters;
}

/**
 * Draws every citation of the keys anew where it should lead elsewhere: to the held document that has the key, else to
 * a document that is only cited. What comes out depends on the documents alone, not on the order they came in.
 * @param added citations of a document being written, whose key nodes are there already.
 */
export async function settleCitations(
  unit: WriteUnit,
  keyIds: ReadonlySet<string>,
  added: readonly CitationLink[] = [],
): Promise<void> {
  const keys = [...keyIds].sort();
  if (keys.length === 0) return;
  const claims = await claimsOf(unit, keys);
  const citations = [...(await drawnCitations(unit, keys)), ...added.map(newCitation)];
  const targetOf = (keyId: string): string => claims.get(keyId) ?? citedId(keyId);

  const moving = citations.filter((citation) => citation.to !== targetOf(citation.keyId));
  const leaving = moving.flatMap(({ keyId, from, to }) => (to === null ? [] : [{ keyId, from, to }]));
  if (leaving.length > 0) await unit.run(statement('unlink-citations'), { rows: leaving });
  await writeCitedDocuments(unit, citations, claims);
  await writeRows(
    unit,
    'link-citations',
    linkRows(moving.map(({ from, keyId, properties }) => ({ ...properties, from, to: targetOf(keyId) }))),
  );
  const cited = new Set(citations.map((citation) => citation.keyId));
  const needless = keys.filter((keyId) => claims.has(keyId) || !cited.has(keyId)).map(citedId);
  if (needless.length > 0) await unit.run(statement('delete-cited-documents'), { ids: needless });
}

/** The document each key leads to. Several may have one key (a plan and its reposts): not a variant, then the first id. */
async function claimsOf(unit: WriteUnit, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await unit.run(statement('citation-claims'), { keys });
  const ranked = rows
    .map((row) => ({ keyId: String(row['keyId']), id: String(row['id']), variant: row['variant'] === true }))
    .sort((a, b) => Number(a.variant) - Number(b.variant) || compare(a.id, b.id));
  const claims = new Map<string, string>();
  for (const { keyId, id } of ranked) if (!claims.has(keyId)) claims.set(keyId, id);
  return claims;
}

async function drawnCitations(unit: WriteUnit, keys: readonly string[]): Promise<readonly Citation[]> {
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

/** Title and number of a document only cited are those of its first citation, by id and place. */
async function writeCitedDocuments(
  unit: WriteUnit,
  citations: readonly Citation[],
  claims: ReadonlyMap<string, string>,
): Promise<void> {
  const first = new Map<string, Citation>();
  for (const citation of citations) {
    if (claims.has(citation.keyId)) continue;
    const known = first.get(citation.keyId);
    if (!known || before(citation, known)) first.set(citation.keyId, citation);
  }
  await writeRows(
    unit,
    'write-document',
    [...first.values()].map(({ keyId, title, docNumber }) => citedDocument(citedId(keyId), title, docNumber)),
  );
}

const before = (a: Citation, b: Citation): boolean => (compare(a.from, b.from) || a.order - b.order) < 0;

const citedDocument = (id: string, title: string, docNumber: string | null): object => ({
  id,
  slug: id,
  title,
  docNumber,
  held: false,
  variant: false,
  kind: 'OTHER',
  draft: false,
  sort: `9999-99-99|${id}`,
});

/** Ids are compared by code unit, as both stores do. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Keys that a document has and keys that it cites, as the graph says now. */
export async function citationKeysOf(unit: WriteUnit, documentId: string): Promise<ReadonlySet<string>> {
  const [state] = await unit.run(statement('document-state'), { documentId });
  const cited = await unit.run(statement('document-cited-keys'), { documentId });
  return new Set([...stringList(state?.['citationKeys']).map(citationKeyId), ...strings(cited, 'keyId')]);
}
