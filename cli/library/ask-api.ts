import { graphql } from 'graphql';
import type { Store } from '../../graph/store.js';
import { createApi, type Api } from '../../resolvers/api.js';
import { compareOnRequest } from './compare-on-request.js';
import { EXIT, Problem } from '../problem.js';
import { problemOf } from '../problem-of.js';
import type { Library } from './library.js';

/** Asks the API over an open store, without a network. Its schema takes a while to build, and is built with the first question. */
export function askApi(store: Store): Library['ask'] {
  let api: Api | undefined;
  return async (query, variables) => {
    api ??= createApi(store, undefined, { compare: compareOnRequest });
    const { schema, context, formatError } = api;
    const contextValue = context();
    const { data, errors } = await graphql({ schema, source: query, variableValues: variables, contextValue });
    const error = errors?.[0];
    if (error === undefined) return data;
    const { message, extensions } = formatError(error.toJSON(), error);
    if (extensions?.['code'] !== 'BAD_USER_INPUT') throw problemOf(error.originalError ?? error);
    throw new Problem(EXIT.INPUT, message, null, 'see `cetu status` for what there is', { cause: error });
  };
}
