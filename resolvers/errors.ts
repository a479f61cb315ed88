import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AmbiguousName } from '../graph/questions/ambiguous.js';
import { SearchQueryError } from '../graph/questions/search.js';
import { StoreError, type StoreErrorCode } from '../graph/store.js';

const BAD_USER_INPUT = 'BAD_USER_INPUT';
const INTERNAL = 'INTERNAL_SERVER_ERROR';

/** An argument that cannot be answered, with a message that says what to do. */
export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: BAD_USER_INPUT } });

/** What a reader of the API is told of each failure of a store; its own words may hold addresses and statements. */
const OF_STORE: Readonly<Record<StoreErrorCode, { readonly code: string; readonly message: string }>> = {
  TIMEOUT: { code: 'TIMEOUT', message: 'The answer took too long. Ask for less: fewer fields, or a smaller `first`.' },
  BUSY: { code: 'UNAVAILABLE', message: 'The graph is busy. Ask again in a moment.' },
  CONFLICT: { code: 'UNAVAILABLE', message: 'The graph is being changed. Ask again in a moment.' },
  CLOSED: { code: 'UNAVAILABLE', message: 'The graph is closed: the server is ending.' },
  UNAVAILABLE: { code: 'UNAVAILABLE', message: 'The graph cannot be reached. Ask again in a moment.' },
  DAMAGED: { code: 'UNAVAILABLE', message: 'The graph is damaged. Start the server again to have it built anew.' },
  UNIQUE: { code: INTERNAL, message: 'The graph already holds this.' },
  SYNTAX: { code: INTERNAL, message: 'The graph did not understand the server.' },
  TYPE: { code: BAD_USER_INPUT, message: 'An argument holds what the graph cannot take, such as half of a character.' },
  INTERNAL: { code: INTERNAL, message: 'The graph failed to answer.' },
};

/** The one place where errors get the codes that the API answers with; never a stack trace, never an engine's own words. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (cause instanceof StoreError) return withCode(formatted, OF_STORE[cause.code].code, OF_STORE[cause.code].message);
  if (cause instanceof AmbiguousName) {
    const candidates = cause.candidates.map(({ id, name }) => `${name} (${id})`).join(', ');
    return withCode(
      formatted,
      BAD_USER_INPUT,
      `${cause.asked} may be any of: ${candidates}. Ask by id, or narrow it with the other arguments.`,
    );
  }
  if (cause instanceof SearchQueryError)
    return withCode(formatted, BAD_USER_INPUT, `${cause.message}: shorten it, or fill it in.`);
  // A literal that its scalar refuses (`first: -1`) fails validation; to the reader it is an argument like any other.
  if (cause instanceof GraphQLError && cause.extensions['code'] === BAD_USER_INPUT) {
    return withCode(formatted, BAD_USER_INPUT, formatted.message);
  }
  if (formatted.extensions?.['code'] === INTERNAL && !(cause instanceof GraphQLError)) {
    return withCode(formatted, INTERNAL, 'The server failed to answer.');
  }
  return formatted;
}

function withCode(formatted: GraphQLFormattedError, code: string, message: string): GraphQLFormattedError {
  const { locations, path } = formatted;
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } };
}
