import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLFormattedError, GraphQLSchema, ValidationRule } from 'graphql';
import { inTimeUntil, withDeadline } from '../graph/guard/deadline.js';
import type { Store } from '../graph/store.js';
import { announced } from './asked-at-all.js';
import { createContext, type Context } from './context.js';
import { LIMIT_RULES } from './limits/rules.js';
import { formatError } from './errors.js';
import { NOTHING_OUTSIDE, type Outside } from './outside.js';
import { onlyAsking, type Permission } from './permission.js';
import { resolvers } from './resolvers.js';
import { readSdl } from './sdl.js';
import { SourceTexts } from './source-texts.js';

export type ApiContext = Context;

/** What a GraphQL server needs to serve the API. */
export interface Api {
  readonly schema: GraphQLSchema;
  /**
   * A new one for every request: what it has read is read once.
   * @param permission what the request may change; left out, it may only ask.
   * @param until when its time is over, in the milliseconds of `performance.now()`; left out, each statement has its own limit.
   */
  context(permission?: Permission, until?: number): ApiContext;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  readonly validationRules: readonly ValidationRule[];
}

/** The SDL with its resolvers. */
export const executableSchema = (): GraphQLSchema =>
  announced(makeExecutableSchema<Context>({ typeDefs: readSdl(), resolvers, inheritResolversFromInterfaces: true }));

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
    context: (permission = onlyAsking, until) =>
      until === undefined
        ? createContext(store, texts, permission, outside)
        : createContext(withDeadline(store, until), texts, permission, outside, inTimeUntil(until)),
    formatError: (formatted, error) => formatError(formatted, error, tell),
    validationRules: LIMIT_RULES,
  };
}
