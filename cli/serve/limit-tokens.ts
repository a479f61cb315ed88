import type { FastifyInstance } from 'fastify';
import { Lexer, Source, TokenKind } from 'graphql';
import { LIMITS, overLimit } from '../../resolvers/limits/limits.js';

/** Words and signs of a query, to its end or to what is no GraphQL, which the parser will tell of. */
function tokensOf(query: string): number {
  const lexer = new Lexer(new Source(query));
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  } catch {
    return count;
  }
  return count;
}

const queryIn = (holder: unknown): string =>
  typeof holder === 'object' && holder !== null && 'query' in holder && typeof holder.query === 'string'
    ? holder.query
    : '';

/** Refuses a query of too many tokens before it is parsed, with its own figure, which the parser would not know. */
export function limitTokens(http: FastifyInstance): void {
  http.addHook('preHandler', async (request, reply) => {
    const query = queryIn(request.body) || queryIn(request.query);
    // A token takes a sign at least.
    if (query.length <= LIMITS.tokens) return;
    const tokens = tokensOf(query);
    if (tokens <= LIMITS.tokens) return;
    const { message, extensions } = overLimit('tokens', tokens);
    await reply.code(400).send({ errors: [{ message, extensions }] });
  });
}
