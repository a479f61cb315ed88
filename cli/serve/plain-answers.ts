import type { FastifyReply, FastifyRequest } from 'fastify';
import { StoreError } from '../../graph/store.js';
import { OF_STORE } from '../../resolvers/errors.js';

/**
 * The address that what is downloaded links back to, ending with `/`: the public one where it is set, else the one that the
 * request was sent to. A proxy that ends TLS is called by `https:`, and the server behind it by `http:`.
 */
export const baseOf = (
  { protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>,
  publicUrl: string | null,
): string => publicUrl ?? `${protocol}://${host}/`;

/** Why a request is not answered. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** A refusal in the form in which GraphQL's errors are told, so that a client reads one form. */
export const refuse = (reply: FastifyReply, { status, code, message }: Refusal): FastifyReply =>
  reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message, extensions: { code } }] });

/** With which status what passes of a store's failures is told; all others are defects. */
const STATUS: Readonly<Record<string, number>> = { UNAVAILABLE: 503, TIMEOUT: 504, BAD_USER_INPUT: 400 };

/** How a failure of the store is told, also where it stands behind a problem; null for any other failure. */
export function storeFailure(error: unknown): Refusal | null {
  const failure = error instanceof Error && error.cause instanceof StoreError ? error.cause : error;
  if (!(failure instanceof StoreError)) return null;
  const { code, message } = OF_STORE[failure.code];
  return { status: STATUS[code] ?? 500, code, message };
}
