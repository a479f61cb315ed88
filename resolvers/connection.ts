import type { Batched } from '../graph/questions/ask.js';
import type { Key, Page, Window } from '../graph/questions/page.js';
import type { Context } from './context.js';
import { badInput } from './errors.js';

/** The arguments that every connection takes (Relay). */
export interface ConnectionArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface Connection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => Promise<number>;
}

export const DEFAULT_COUNT = 20;
export const MOST = 100;

/** The part of a list that Relay's arguments ask for. */
export function windowOf({ first, after, last, before }: ConnectionArguments): Window {
  if (isGiven(first) && isGiven(last)) {
    throw badInput(
      '`first` and `last` are both given: give `first` for a page from the start, or `last` for one from the end.',
    );
  }
  return {
    count: countOf(last ?? first ?? DEFAULT_COUNT, isGiven(last) ? 'last' : 'first'),
    fromEnd: isGiven(last),
    after: isGiven(after) ? keyOf(after, 'after') : null,
    before: isGiven(before) ? keyOf(before, 'before') : null,
  };
}

/** How many may be asked for at once. */
export function countOf(count: number, argument: string): number {
  if (count > MOST) {
    throw badInput(
      `\`${argument}\` is ${String(count)}: at most ${String(MOST)} are given at once; ask for the rest with a cursor.`,
    );
  }
  return count;
}

/** A page as GraphQL gives it. */
export function connectionOf<T>({ items, more, total }: Page<T>, { fromEnd, after, before }: Window): Connection<T> {
  const edges = items.map(({ key, item }) => ({ cursor: cursorOf(key), node: item }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: fromEnd ? before !== null : more,
      hasPreviousPage: fromEnd ? more : after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: total,
  };
}

/** The same of a page of ids, whose nodes are read together. */
export async function nodeConnection<T>(
  context: Context,
  byId: Batched<T>,
  page: Page<string>,
  window: Window,
): Promise<Connection<T>> {
  const nodes = await Promise.all(page.items.map(({ item }) => context.one(byId, item)));
  // What was removed between two statements is left out; the cursors of the others stay good.
  const items = page.items.flatMap(({ key }, index) => {
    const item = nodes[index] ?? null;
    return item === null ? [] : [{ key, item }];
  });
  return connectionOf({ ...page, items }, window);
}

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

/** Says only where something stands, so a cursor stays good when what is around it changes. */
const cursorOf = ({ sort, order }: Key): string => Buffer.from(JSON.stringify([sort, order])).toString('base64url');

function keyOf(cursor: string, argument: string): Key {
  const key = parsed(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (Array.isArray(key) && key.length === 2) {
    const [sort, order] = key as unknown[];
    if (typeof sort === 'string' && typeof order === 'number' && Number.isSafeInteger(order)) return { sort, order };
  }
  throw badInput(
    `\`${argument}\` is no cursor of ours: take one from pageInfo.endCursor, pageInfo.startCursor or an edge.`,
  );
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
