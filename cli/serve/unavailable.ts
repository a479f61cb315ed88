import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiContext } from '../../resolvers/api.js';
import { codesOf } from './observe/operations.js';

/** After how many seconds it is worth to ask again. */
export const RETRY_AFTER = '2';

/**
 * An answer without anything in it but errors of the store that pass is a 503, whatever the client accepts: balancers and
 * clients that try again look at the status alone. GraphQL over HTTP would have 200 for `application/json`, which says of a
 * server without its store that all is well. Where a part was answered, the status stays 200.
 */
export const unavailableIs503: ApolloServerPlugin<ApiContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response }) => {
        const { body, http } = response;
        const codes = codesOf(body);
        if (body.kind === 'single' && isEmpty(body.singleResult.data) && isUnavailable(codes)) {
          http.status = 503;
          http.headers.set('retry-after', RETRY_AFTER);
        }
        return Promise.resolve();
      },
    }),
};

const isUnavailable = (codes: readonly string[]): boolean =>
  codes.length > 0 && codes.every((code) => code === 'UNAVAILABLE');

const isEmpty = (data: Readonly<Record<string, unknown>> | null | undefined): boolean =>
  Object.values(data ?? {}).every((value) => value === null);
