import { GraphQLError } from 'graphql';
import type { Changes } from '../graph/changes.js';
import type { Role } from '../schema/role.js';

/**
 * What one request may change, given the role that this needs.
 * @throws GraphQLError UNAUTHENTICATED where nobody known asks, FORBIDDEN where it is not theirs to do.
 */
export type Permission = (needs: Role) => Changes;

/** A request that nobody known makes, and would change something. */
export const unauthenticated = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });

/** A request that would change what is not its to change. */
export const forbidden = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'FORBIDDEN', http: { status: 403 } } });

/** Of a request that may only ask. */
export const onlyAsking: Permission = () => {
  throw forbidden('Only requests from the machine that serves may change anything: use http://127.0.0.1 there.');
};
