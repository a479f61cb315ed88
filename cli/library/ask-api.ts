import { graphql } from 'graphql';
import type { Store } from '../../graph/store.js';
import { createApi } from '../../resolvers/api.js';
import { compareOnRequest } from './compare-on-request.js';
import { EXIT, Problem } from '../problem.js';
import { problemOf } from '../problem-of.js';

/** Asks the API over an open store, without a network. */
export async function askApi(
  store: Store,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const { schema, context, formatError } = createApi(store, undefined, { compare: compareOnRequest });
  const { data, errors } = await graphql({ schema, source: query, variableValues: variables, contextValue: context() });
  const error = errors?.[0];
  if (error === undefined) return data;
  const { message, extensions } = formatError(error.toJSON(), error);
  if (extensions?.['code'] !== 'BAD_USER_INPUT') throw problemOf(error.originalError ?? error);
  throw new Problem(EXIT.INPUT, message, null, 'see `cetu status` for what there is', { cause: error });
}
