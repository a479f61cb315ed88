import DataLoader from 'dataloader';
import type { InTime } from '../graph/guard/deadline.js';
import type { Batched } from '../graph/questions/ask.js';
import { documentsById, labelOf, NODES_BY_ID } from '../graph/questions/nodes-by-id.js';
import type { Page } from '../graph/questions/page.js';
import type { NodeRow } from '../graph/questions/rows.js';
import type { Store } from '../graph/store.js';
import { reading, type Surrounding } from '../graph/withheld.js';
import { Comparisons } from './comparisons.js';
import { NOTHING_OUTSIDE, type Outside } from './outside.js';
import type { Permission } from './permission.js';
import type { SourceTexts } from './source-texts.js';

/**
 * What every resolver of one request shares. Whatever is asked of many things of a kind at once becomes one statement,
 * and nothing is asked twice.
 */
export interface Context {
  readonly store: Store;
  readonly texts: SourceTexts;
  /** What this request may change. */
  readonly permission: Permission;
  /** Documents without stored links, compared for this request. */
  readonly comparisons: Comparisons;
  /** What is not asked of bodies, and need not be read; all is, until this is told. */
  withhold(surroundings: readonly Surrounding[]): void;
  /** Forgets what was read: it has been changed since. */
  forget(): void;
  /** The answer for one key of a question about many; null where there is none, and for no key. */
  one<V>(question: Batched<V>, key: string | null): Promise<V | null>;
  /** The same for a list of keys, in their order, without those that have no answer. */
  some<V>(question: Batched<V>, keys: readonly string[]): Promise<readonly V[]>;
  /** The list of one owner; empty where there is none. */
  list<V>(question: Batched<readonly V[]>, owner: string): Promise<readonly V[]>;
  /** Nodes at the end of a list of ids of one owner. */
  nodes<V>(question: Batched<readonly string[]>, byId: Batched<V>, owner: string): Promise<readonly V[]>;
  /** A page of one owner's list. `question` makes the question of `args`, which all owners of one field share. */
  page<A extends readonly unknown[], T>(
    question: (...args: A) => Batched<Page<T>>,
    args: A,
    owner: string,
  ): Promise<Page<T>>;
  /** What `one` and `list` are to answer for a key, where it was read together with something else. */
  tell<V>(question: Batched<V>, key: string, answer: V | null): void;
  /** The same for `page`. */
  tellPage<A extends readonly unknown[], T>(
    question: (...args: A) => Batched<Page<T>>,
    args: A,
    owner: string,
    page: Page<T>,
  ): void;
  /** Any node by its id; null where there is none. */
  node(id: string): Promise<NodeRow | null>;
}

/** No statement takes more keys than this. */
const MOST_KEYS = 1000;
const NOTHING: Page<never> = { items: [], more: false, total: () => Promise.resolve(0) };

export function createContext(
  whole: Store,
  texts: SourceTexts,
  permission: Permission,
  outside: Outside = NOTHING_OUTSIDE,
  inTime?: InTime,
): Context {
  let withheld: readonly Surrounding[] = [];
  const store = reading(whole, () => withheld);
  const loaders = new Map<unknown, DataLoader<string, unknown>>();
  const questions = new Map<unknown, Map<string, unknown>>();

  const loader = <V>(question: Batched<V>): DataLoader<string, V | null> => {
    const before = loaders.get(question);
    // The map holds loaders of many types of answers, each under the question that gives that type.
    if (before) return before as DataLoader<string, V | null>;
    const made = loaderOf(store, question);
    loaders.set(question, made);
    return made;
  };

  const one = async <V>(question: Batched<V>, key: string | null): Promise<V | null> =>
    key === null ? null : loader(question).load(key);

  const withArguments = <A extends readonly unknown[], V>(
    question: (...args: A) => Batched<V>,
    args: A,
  ): Batched<V> => {
    const byArguments = questions.get(question) ?? new Map<string, unknown>();
    questions.set(question, byArguments);
    const key = JSON.stringify(args);
    if (!byArguments.has(key)) byArguments.set(key, question(...args));
    return byArguments.get(key) as Batched<V>;
  };

  const some = async <V>(question: Batched<V>, keys: readonly string[]): Promise<readonly V[]> =>
    (await Promise.all(keys.map((key) => one(question, key)))).filter((found) => found !== null);
  const list = async <V>(question: Batched<readonly V[]>, owner: string): Promise<readonly V[]> =>
    (await one(question, owner)) ?? [];

  const comparisons = new Comparisons(store, outside.compare, (id) => one(documentsById, id), inTime);

  return {
    store,
    texts,
    permission,
    comparisons,
    withhold: (surroundings) => {
      withheld = surroundings;
    },
    forget: () => {
      loaders.clear();
    },
    one,
    some,
    list,
    nodes: async (question, byId, owner) => some(byId, await list(question, owner)),
    page: async (question, args, owner) => (await one(withArguments(question, args), owner)) ?? NOTHING,
    tell: (question, key, answer) => {
      loader(question).prime(key, answer);
    },
    tellPage: (question, args, owner, page) => {
      loader(withArguments(question, args)).prime(owner, page);
    },
    node: async (id): Promise<NodeRow | null> => {
      const label = labelOf(id);
      const stored = label && (await one(NODES_BY_ID[label], id));
      return stored ?? (label === 'Counterpart' ? comparisons.counterpart(id) : null);
    },
  };
}

function loaderOf<V>(store: Store, question: Batched<V>): DataLoader<string, V | null> {
  return new DataLoader(
    async (keys) => {
      const found = await question(store, keys);
      return keys.map((key) => found.get(key) ?? null);
    },
    { maxBatchSize: MOST_KEYS },
  );
}
