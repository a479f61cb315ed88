import { graphql } from 'graphql';
import type { Store } from '../../graph/store.js';
import { createApi } from '../../resolvers/api.js';
import { compareOnRequest } from './compare-on-request.js';
import { EXIT, Problem } from '../problem.js';
import { problemOf } from '../problem-of.js';

type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** The API over an open store, without a network; made once for whoever asks often. */
export function apiOver(store: Store): Ask {
  const { schema, context, formatError } = createApi(store, undefined, { compare: compareOnRequest });
  return async (query, variables) => {
    const asked = { schema, source: query, variableValues: variables, contextValue: context() };
    const { data, errors } = await graphql(asked);
    const error = errors?.[0];
    if (error === undefined) return data;
    const { message, extensions } = formatError(error.toJSON(), error);
    if (extensions?.['code'] !== 'BAD_USER_INPUT') throw problemOf(error.originalError ?? error);
    throw new Problem(EXIT.INPUT, message, null, 'see `cetu status` for what there is', { cause: error });
  };
}

/** Asks once. */
export const askApi = (store: Store, ...asked: Parameters<Ask>): Promise<unknown> => apiOver(store)(...asked);
