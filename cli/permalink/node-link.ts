import { z } from 'zod';
import type { Store } from '../../graph/store.js';
import { nodePath, quoteKey, sameWords } from '../../schema/permalink.js';
import type { PermalinkAnswer, PermalinkRefusal } from './answer.js';
import { citationsOf } from './citation.js';
import { citedDocument } from './cited-document.js';
import { documentOf } from './place-link.js';

type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

const PLACE = '{ start end quote prefix suffix document { id } }';
const NAMED = ['Agency', 'AgencySystem', 'Region', 'FinancialProduct', 'Concept', 'Park'];

/** Whatever has an id, with what it is called, what it says and where it stands. */
const NODE = `query ($id: ID!) { node(id: $id) { __typename id
  ${NAMED.map((type) => `... on ${type} { name }`).join('\n  ')}
  ... on Document { title }
  ... on Measure { number title place: span ${PLACE} }
  ... on Section { number title place: span ${PLACE} }
  ... on Target { text place: span ${PLACE} }
  ... on Indicator { code name place: span ${PLACE} }
  ... on Finding { message code finding: span ${PLACE} }
  ... on Gap { message about: document { id } }
  ... on Counterpart { from { title place: span ${PLACE} } to { title document { id } } }
  ... on IndicatorLink { measure { title place: span ${PLACE} } indicator { name } } } }`;

const text = z.string().optional();
const place = z
  .object({
    ...{ start: z.number(), end: z.number(), quote: z.string(), prefix: z.string(), suffix: z.string() },
    document: z.object({ id: z.string() }),
  })
  .nullish();
const sided = z.object({ title: z.string(), place }).optional();
const answer = z.object({
  node: z
    .object({
      ...{ __typename: z.string(), id: z.string(), name: text, title: text, number: text, code: text },
      ...{ text, message: text, place, finding: place, about: z.object({ id: z.string() }).nullish() },
      ...{ from: sided, measure: sided, to: z.object({ title: z.string() }).optional() },
      indicator: z.object({ name: z.string() }).optional(),
    })
    .nullable(),
});
type Answered = NonNullable<z.infer<typeof answer>['node']>;

function nameOf({ number, code, title, name, from, to, measure, indicator, id }: Answered): string {
  if (from && to) return `${from.title} – ${to.title}`;
  if (measure && indicator) return `${measure.title} – ${indicator.name}`;
  const called = [number ?? code, title ?? name].filter((part) => part !== undefined).join(' ');
  return called === '' ? id : called;
}

interface Asked {
  readonly id: string;
  /** Key of the words that it had when the link was made; null of a link without one. */
  readonly key: string | null;
}

/** What a link to a node leads to; null where there is no such node. A key of what never has words in a text is told as what it is. */
export async function nodeAnswer(
  store: Store,
  ask: Ask,
  { id, key }: Asked,
  today: string,
): Promise<PermalinkAnswer | PermalinkRefusal | null> {
  const { node } = answer.parse(await ask(NODE, { id }));
  if (node === null) return null;
  const at = node.place ?? node.finding ?? node.from?.place ?? node.measure?.place ?? null;
  // A finding is of a place or of its whole document: it may have lost the words that it had.
  if (at === null && key !== null && node.__typename !== 'Finding') return wordless(node.__typename);
  const documentId = at?.document.id ?? node.about?.id ?? (node.__typename === 'Document' ? node.id : null);
  const document = documentId === null ? null : await citedDocument(store, ask, { id: documentId });
  const nowKey = at === null ? null : quoteKey(at.quote);
  return {
    permalink: nodePath(node.id) + (nowKey === null ? '' : `?q=${nowKey}`),
    ...{ type: node.__typename, id: node.id, name: nameOf(node), text: node.text ?? node.message ?? null },
    state: stateOf(key, nowKey),
    place: at === null ? null : { start: at.start, end: at.end, quote: at.quote, prefix: at.prefix, suffix: at.suffix },
    places: [],
    document: document === null ? null : documentOf(document),
    citations: document === null ? null : citationsOf(document, today),
  };
}

function stateOf(key: string | null, nowKey: string | null): PermalinkAnswer['state'] {
  if (key === null) return nowKey === null ? null : 'UNCHECKED';
  return nowKey !== null && sameWords(key, nowKey) ? 'AS_LINKED' : 'CHANGED';
}

const wordless = (type: string): PermalinkRefusal => ({
  ...{ status: 400, code: 'BAD_REQUEST' },
  message: `A ${type} is no words of a text, so that a link to it has no key: leave q out.`,
});
