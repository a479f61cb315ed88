import { GraphQLError, type ASTNode } from 'graphql';

/** What one request may ask for; docs/limits-and-errors.md tells of each. The contract's queries need a third of it at most. */
export const LIMITS = {
  /** Levels of fields; the contract's deepest query has nine. */
  depth: 15,
  /** Fields of one selection, those of its fragments among them. */
  breadth: 100,
  /** Fields and fragments of the whole query, each fragment as often as it is named. */
  selections: 2_000,
  aliases: 50,
  rootFields: 20,
  /** Directives at one place: @include and @skip are all there are. */
  directives: 4,
  /** Words and signs of a query. */
  tokens: 5_000,
  /** Fields that may be answered, as `costOf` counts them. */
  cost: 200_000,
  /** Bytes of the words in an answer: a few fields may repeat a long text. */
  answer: 16 * 1024 * 1024,
} as const;
export type Limit = keyof typeof LIMITS;

/** What each limit says it is about, and its code. */
const TOLD: Readonly<Record<Limit, { readonly code: string; readonly has: (figure: string) => string }>> = {
  depth: { code: 'QUERY_TOO_DEEP', has: (figure) => `is ${figure} levels deep` },
  breadth: { code: 'QUERY_TOO_BROAD', has: (figure) => `has ${figure} fields in one selection` },
  selections: { code: 'QUERY_TOO_LARGE', has: (figure) => `selects ${figure} fields` },
  aliases: { code: 'TOO_MANY_ALIASES', has: (figure) => `has ${figure} aliases` },
  rootFields: { code: 'TOO_MANY_ROOT_FIELDS', has: (figure) => `asks for ${figure} fields at its root` },
  directives: { code: 'TOO_MANY_DIRECTIVES', has: (figure) => `has ${figure} directives at one place` },
  tokens: { code: 'QUERY_TOO_LONG', has: (figure) => `has ${figure} tokens` },
  cost: { code: 'QUERY_TOO_COSTLY', has: (figure) => `costs ${figure}` },
  answer: { code: 'ANSWER_TOO_LARGE', has: (figure) => `would be answered with ${figure} bytes or more` },
};

/** Codes of queries that ask for too much. */
export const LIMIT_CODES: ReadonlySet<string> = new Set(Object.values(TOLD).map(({ code }) => code));

/** A query over a limit, which names the limit and the query's own figure, in words and as values. */
export function overLimit(limit: Limit, actual: number, nodes?: ASTNode): GraphQLError {
  const { code, has } = TOLD[limit];
  const figure = (value: number): string => value.toLocaleString('en-US');
  const most = LIMITS[limit];
  const message = `The query ${has(figure(actual))}; at most ${figure(most)} are answered: ask for less at once.`;
  const extensions = { code, limit, maximum: most, actual };
  return new GraphQLError(message, { ...(nodes && { nodes }), extensions });
}
