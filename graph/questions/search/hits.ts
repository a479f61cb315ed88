import { foldForSearch } from '../../../schema/fold-search.js';
import { statement } from '../../statement.js';
import type { Store } from '../../store.js';
import type { SearchHitRow, SpanRow } from '../rows.js';
import { headOf, placeOf, snippetOf, type Stretch } from './place.js';
import type { Candidate } from './score.js';
import type { SearchType } from './search-type.js';

/** A node found, and its place in the list. */
export interface Ranked {
  readonly type: SearchType;
  readonly candidate: Candidate;
  readonly score: number;
  readonly sort: string;
}

/** The hits of one page, with the place that each points at. */
export async function hitsOf(
  store: Store,
  page: readonly Ranked[],
  terms: readonly string[],
): Promise<readonly SearchHitRow[]> {
  const [texts, mentions] = await Promise.all([textsOf(store, page), mentionsOf(store, page)]);
  return page.map(({ candidate, score }) => {
    const { id, documentId } = candidate;
    const text = documentId === null ? undefined : texts.get(documentId);
    if (documentId === null || text === undefined) {
      return { nodeId: id, score, snippet: namesWith(candidate, terms), span: mentions.get(id) ?? null };
    }
    const stretch = stretchOf(candidate, documentId, text);
    const span = placeOf(stretch, terms);
    if (span !== null) return { nodeId: id, score, snippet: snippetOf(stretch, span), span };
    // Its words do not stand there in a row, as where a page number cuts one in two: then it points at itself as a whole.
    return { nodeId: id, score, snippet: candidate.name, span: candidate.start === null ? null : wholeOf(stretch) };
  });
}

const stretchOf = ({ start, end }: Candidate, documentId: string, text: string): Stretch =>
  start === null || end === null ? headOf(documentId, text) : { documentId, text, start, end };

const wholeOf = ({ documentId, text, start, end }: Stretch): SpanRow => ({
  documentId,
  start,
  end,
  quote: text.slice(start, end),
});

/** The name, and the first alias that holds a term which the name does not: 国家金融监督管理总局（银保监会）. */
function namesWith({ name, otherNames }: Candidate, terms: readonly string[]): string {
  const missing = terms.filter((term) => !foldForSearch(name).includes(term));
  const alias = otherNames.find((other) => missing.some((term) => foldForSearch(other).includes(term)));
  return alias === undefined ? name : `${name}（${alias}）`;
}

async function textsOf(store: Store, page: readonly Ranked[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(page.flatMap(({ candidate: { documentId } }) => documentId ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await store.run(statement('texts-by-document'), { ids });
  return new Map(rows.map((row) => [String(row['ownerId']), String(row['text'])]));
}

/** Where agencies and products are first named. */
async function mentionsOf(store: Store, page: readonly Ranked[]): Promise<ReadonlyMap<string, SpanRow>> {
  const asked: readonly (readonly [string, SearchType])[] = [
    ['first-assignments-of-agencies', 'AGENCY'],
    ['first-issues-of-agencies', 'AGENCY'],
    ['first-mentions-of-products', 'PRODUCT'],
  ];
  const rows = await Promise.all(
    asked.map(async ([name, wanted]) => {
      const ids = page.filter(({ type }) => type === wanted).map(({ candidate: { id } }) => id);
      return ids.length === 0 ? [] : ((await store.run(statement(name), { ids })) as unknown as readonly Mention[]);
    }),
  );
  const first = new Map<string, Mention>();
  for (const mention of rows.flat()) {
    const before = first.get(mention.id);
    if (before === undefined || isBefore(mention, before)) first.set(mention.id, mention);
  }
  return new Map([...first].map(([id, { documentId, start, end, quote }]) => [id, { documentId, start, end, quote }]));
}

type Mention = SpanRow & { readonly id: string };

const isBefore = (one: Mention, other: Mention): boolean =>
  one.documentId === other.documentId ? one.start < other.start : one.documentId < other.documentId;
