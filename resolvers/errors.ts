import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { NotBegun } from '../graph/guard/deadline.js';
import { AmbiguousName } from '../graph/questions/ambiguous.js';
import { SearchQueryError } from '../graph/questions/search/terms.js';
import { StoreError, type StoreErrorCode } from '../graph/store.js';
import { LIMIT_CODES } from './limits/limits.js';

const BAD_USER_INPUT = 'BAD_USER_INPUT';
const INTERNAL = 'INTERNAL_SERVER_ERROR';

/** An argument that cannot be answered, with a message that says what to do. */
export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: BAD_USER_INPUT } });

/** What a reader of the API is told of each failure of a store; its own words may hold addresses and statements. */
export const OF_STORE: Readonly<Record<StoreErrorCode, Told>> = {
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

const NOT_BEGUN: Told = {
  code: 'TIMEOUT',
  message: 'Others were changing the graph all the time: nothing was changed. Ask again in a moment.',
};

type Format = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** The same without "Did you mean …?": what a schema has is asked of the schema, not guessed from errors. */
export const withoutSuggestions =
  (format: Format): Format =>
  (formatted, error) => {
    const told = format(formatted, error);
    return { ...told, message: told.message.replace(/ ?Did you mean [^]*\?$/u, '') };
  };

export interface Told {
  readonly code: string;
  readonly message: string;
}

/**
 * The one place where errors get the codes that the API answers with; never a stack trace, never an engine's own words.
 * `tell` hears of what is no reader's doing.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  tell: (failure: unknown) => void,
): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  // The server has one code for whatever fails validation; a limit has its own, with its figures.
  if (cause instanceof GraphQLError && LIMIT_CODES.has(String(cause.extensions['code']))) {
    return { ...formatted, extensions: { ...cause.extensions } };
  }
  const told = toldOf(cause, formatted);
  if (told === null) return formatted;
  if (told.code !== BAD_USER_INPUT) tell(cause);
  const { locations, path } = formatted;
  const { message, code } = told;
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } };
}

/** What a reader is told of a failure; null where GraphQL's own words are good (a syntax error, an unknown field). */
function toldOf(cause: unknown, { message, extensions }: GraphQLFormattedError): Told | null {
  if (cause instanceof NotBegun) return NOT_BEGUN;
  if (cause instanceof StoreError) return OF_STORE[cause.code];
  if (cause instanceof AmbiguousName) {
    const candidates = cause.candidates.map(({ id, name }) => `${name} (${id})`).join(', ');
    const wayOut = 'Ask by id, or narrow it with the other arguments.';
    return { code: BAD_USER_INPUT, message: `${cause.asked} may be any of: ${candidates}. ${wayOut}` };
  }
  if (cause instanceof SearchQueryError) {
    return { code: BAD_USER_INPUT, message: `${cause.message}: ask for one or a few words.` };
  }
  if (cause instanceof GraphQLError) {
    // A literal that its scalar refuses (`first: -1`) fails validation; to the reader it is an argument like any other.
    return cause.extensions['code'] === BAD_USER_INPUT ? { code: BAD_USER_INPUT, message } : null;
  }
  return extensions?.['code'] === INTERNAL ? { code: INTERNAL, message: 'The server failed to answer.' } : null;
}
