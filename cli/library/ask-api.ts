import { graphql } from 'graphql';
import type { Store } from '../../graph/store.js';
import { createApi, type Api } from '../../resolvers/api.js';
import { EXIT, Problem } from '../problem.js';
import { problemOf } from '../problem-of.js';
import { compareOnRequest } from './compare-on-request.js';
import type { Library } from './library.js';

/** Asks the API over an open store, without a network. It is made with the first question: most commands ask none, some ask many. */
export function askingApi(store: Store): Library['ask'] {
  let made: Api | null = null;
  return async (query, variables) => {
    made ??= createApi(store, undefined, { compare: compareOnRequest });
    const { schema, context, formatError } = made;
    const { data, errors } = await graphql({
      schema,
      source: query,
      variableValues: variables,
      contextValue: context(),
    });
    const error = errors?.[0];
    if (error === undefined) return data;
    const { message, extensions } = formatError(error.toJSON(), error);
    if (extensions?.['code'] !== 'BAD_USER_INPUT') throw problemOf(error.originalError ?? error);
    throw new Problem(EXIT.INPUT, message, null, 'see `cetu status` for what there is', { cause: error });
  };
}
