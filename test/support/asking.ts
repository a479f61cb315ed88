import { readdirSync, readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { compareOnRequest } from '../../cli/library/compare-on-request.js';
import type { Changes } from '../../graph/changes.js';
import type { Store } from '../../graph/store.js';
import { createApi, type ApiContext } from '../../resolvers/api.js';
import { packageFile } from '../../schema/package-root.js';

/** What the API answers; `data` as JSON, for the test to know its shape. */
export interface Answer<T> {
  readonly data: T;
  readonly errors: readonly GraphQLFormattedError[];
}
export type Ask = <T>(query: string, variables?: Record<string, unknown>) => Promise<Answer<T>>;

/** Asks the API over a store as its server does, without a network; with `changes` as from the machine that serves. */
export function askingOf(
  store: Store,
  tell?: (failure: unknown) => void,
  changes: Partial<Changes> | null = null,
): Ask {
  const { schema, context, formatError, validationRules } = createApi(store, tell, { compare: compareOnRequest });
  const server = new ApolloServer<ApiContext>({ schema, formatError, validationRules: [...validationRules] });
  return async <T>(query: string, variables: Record<string, unknown> = {}) => {
    const { body } = await server.executeOperation(
      { query, variables },
      {
        // A test gives what it changes; to change anything else is a mistake in it.
        contextValue: context(changes === null ? undefined : () => changes as Changes),
      },
    );
    if (body.kind !== 'single') throw new Error('an incremental answer');
    // As a client receives it: without prototypes.
    const { data, errors = [] } = body.singleResult;
    return { data: JSON.parse(JSON.stringify(data ?? null)) as T, errors };
  };
}

/** The same for answers that must have no errors. */
export function dataOf(store: Store): <T>(query: string, variables?: Record<string, unknown>) => Promise<T> {
  const ask = askingOf(store);
  return async <T>(query: string, variables?: Record<string, unknown>) => {
    const { data, errors } = await ask<T>(query, variables);
    if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
    return data;
  };
}

/** A query of the contract. */
export const contractQuery = (name: string): string =>
  readFileSync(packageFile('test', 'contracts', 'queries', `${name}.graphql`), 'utf8');

/** Names of all of them. */
export const contractQueryNames = (): readonly string[] =>
  readdirSync(packageFile('test', 'contracts', 'queries')).map((file) => file.replace('.graphql', ''));

/** A store that counts what it is asked. */
export function counting(store: Store): { readonly store: Store; readonly statements: string[] } {
  const statements: string[] = [];
  const counted: Pick<Store, 'run' | 'searchCandidates'> = {
    run: (statement, parameters) => {
      statements.push(statement.name);
      return store.run(statement, parameters);
    },
    searchCandidates: (label, terms, limit) => {
      statements.push(`search ${label}`);
      return store.searchCandidates(label, terms, limit);
    },
  };
  // All else is asked of the store itself, which has private state of its own.
  const wrapped = new Proxy(store, {
    get: (target, name) => {
      if (name in counted) return counted[name as keyof typeof counted];
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { store: wrapped, statements };
}
