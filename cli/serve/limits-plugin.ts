import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { refuseCostly } from '../../resolvers/limits/cost.js';
import { LIMIT_CODES } from '../../resolvers/limits/limits.js';
import { refuseUnpermitted } from '../../resolvers/mutation-roles.js';
import type { ApiContext } from '../../resolvers/api.js';

/** Errors that one answer tells of: what is wrong with a query is mended one after another. */
const MOST_ERRORS = 5;

/** Refuses, after validation and before anything is run, what is not permitted and what costs too much. */
export const limitsPlugin: ApolloServerPlugin<ApiContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request, contextValue }) => {
        // Which of several operations is meant is told by the execution, which then runs none.
        if (operation === undefined) return Promise.resolve();
        refuseUnpermitted(document, operation, contextValue.permission);
        refuseCostly({ schema, document, operation, variables: request.variables ?? {} });
        return Promise.resolve();
      },
      willSendResponse: (context) => {
        tellRefusal(context);
        return Promise.resolve();
      },
    }),
};

type Told = readonly GraphQLFormattedError[];

const ofLimits = (errors: Told): Told =>
  errors.filter(({ extensions }) => LIMIT_CODES.has(String(extensions?.['code'])));

/**
 * How a query that was refused whole is answered: of one over a limit that alone is told, of any other the first few errors. It is
 * 400 to clients that know `application/graphql-response+json`, and 200 to those that ask for `application/json` alone, which
 * would take another status for a proxy's (GraphQL over HTTP).
 */
function tellRefusal({ request, response: { http, body } }: GraphQLRequestContext<ApiContext>): void {
  if (body?.kind !== 'single' || 'data' in body.singleResult) return;
  const { errors = [] } = body.singleResult;
  const limits = ofLimits(errors);
  body.singleResult.errors = (limits.length > 0 ? limits : errors).slice(0, MOST_ERRORS);
  if (limits.length > 0) http.status = 400;
  const accept = request.http?.headers.get('accept') ?? '';
  const isOld = accept.includes('application/json') && !/graphql-response|\*\/\*|application\/\*/u.test(accept);
  if (isOld && http.status === 400) http.status = 200;
}
