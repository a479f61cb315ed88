import type { Compare, DocumentPair } from '../graph/compare.js';
import type { InTime } from '../graph/guard/deadline.js';
import { counterpartsOfBatch } from '../graph/questions/compared-links.js';
import { heldAgainst } from '../graph/questions/coverage/held-against.js';
import type { CounterpartRow, DocumentRow } from '../graph/questions/rows.js';
import type { Store } from '../graph/store.js';
import { linksAreStored } from '../schema/government-rank.js';
import type { LinkBatch } from '../schema/link-batch.js';
import { badInput } from './errors.js';

/** Pairs of documents that one request has compared at most: as many as a page of columns has by itself. */
export const MOST_COMPARED = 20;

/** Comparisons of one request: each pair is compared once, and so many at most. */
export class Comparisons {
  readonly #store: Store;
  readonly #compare: Compare | null;
  readonly #documentOf: (id: string) => Promise<DocumentRow | null>;
  readonly #inTime: InTime | undefined;
  readonly #made = new Map<string, Promise<LinkBatch | null>>();

  constructor(
    store: Store,
    compare: Compare | null,
    documentOf: (id: string) => Promise<DocumentRow | null>,
    inTime?: InTime,
  ) {
    this.#store = store;
    this.#compare = compare;
    this.#documentOf = documentOf;
    this.#inTime = inTime;
  }

  /** The pairs compared, in their order; null for one of which either document has gone. */
  between(pairs: readonly DocumentPair[]): Promise<readonly (LinkBatch | null)[]> {
    const fresh = new Map(pairs.map((pair) => [keyOf(pair), pair] as const).filter(([key]) => !this.#made.has(key)));
    if (this.#made.size + fresh.size > MOST_COMPARED) {
      throw badInput(
        `More than ${String(MOST_COMPARED)} pairs of documents without stored links are to be compared: ask for at most so many in one request, and for the rest with a cursor.`,
      );
    }
    const all = this.#comparing([...fresh.values()]);
    for (const [key] of fresh) {
      this.#made.set(
        key,
        all.then((made) => made.get(key) ?? null),
      );
    }
    return Promise.all(pairs.map((pair) => this.#made.get(keyOf(pair)) ?? null));
  }

  /** The counterpart of an id whose two documents have no stored links: `cou:ONE/1.1>OTHER/2`; null where there is none. */
  async counterpart(id: string): Promise<CounterpartRow | null> {
    const [, from, to] = /^cou:([^/>]+)\/[^>]*>([^/>]+)\/[^>]*$/u.exec(id) ?? [];
    if (from === undefined || to === undefined || from === to || this.#compare === null) return null;
    const ids = [`doc:${from}`, `doc:${to}`] as const;
    const [one = null, other = null] = await Promise.all(ids.map((each) => this.#documentOf(each)));
    if (one === null || other === null || !isCompared(one) || !isCompared(other)) return null;
    if (linksAreStored(one, other) && (await heldAgainst(this.#store, other, [one])).has(one.id)) return null;
    const [batch] = await this.between([{ from: ids[0], to: ids[1] }]);
    return (batch && counterpartsOfBatch(batch).find((each) => each.id === id)) ?? null;
  }

  async #comparing(pairs: readonly DocumentPair[]): Promise<ReadonlyMap<string, LinkBatch>> {
    if (pairs.length === 0) return new Map();
    if (this.#compare === null) throw badInput('Documents without stored links are not compared here.');
    const batches = await this.#compare(this.#store, pairs, this.#inTime);
    return new Map(batches.map((batch) => [keyOf({ from: batch.fromDocumentId, to: batch.toDocumentId }), batch]));
  }
}

const isCompared = ({ held, variant }: DocumentRow): boolean => held && !variant;

const keyOf = ({ from, to }: DocumentPair): string => `${from} > ${to}`;
