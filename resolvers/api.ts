import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLFormattedError, GraphQLSchema, ValidationRule } from 'graphql';
import type { Changes } from '../graph/changes.js';
import type { Store } from '../graph/store.js';
import { createContext, type Context } from './context.js';
import { depthLimit } from './depth-limit.js';
import { formatError } from './errors.js';
import { NOTHING_OUTSIDE, type Outside } from './outside.js';
import { resolvers } from './resolvers.js';
import { readSdl } from './sdl.js';
import { SourceTexts } from './source-texts.js';

export type ApiContext = Context;

/** What a GraphQL server needs to serve the API. */
export interface Api {
  readonly schema: GraphQLSchema;
  /** A new one for every request: what it has read is read once. */
  /** @param changes what the request may change; null for one that may only ask. */
  context(changes?: Changes | null): ApiContext;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  readonly validationRules: readonly ValidationRule[];
}

/** The SDL with its resolvers. */
export const executableSchema = (): GraphQLSchema => makeExecutableSchema<Context>({ typeDefs: readSdl(), resolvers });

/**
 * The API over a store; `tell` hears of every failure that is ours, of which a reader is told nothing.
 * @param outside what it needs of beyond the graph; without it documents of one rank are not compared.
 */
export function createApi(
  store: Store,
  tell: (failure: unknown) => void = () => undefined,
  outside: Outside = NOTHING_OUTSIDE,
): Api {
  const texts = new SourceTexts();
  return {
    schema: executableSchema(),
    context: (changes = null) => createContext(store, texts, changes, outside),
    formatError: (formatted, error) => formatError(formatted, error, tell),
    validationRules: [depthLimit],
  };
}
