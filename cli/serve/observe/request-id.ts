import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What a proxy or client may name its request by: it goes into logs and back in a header, so nothing else passes. */
const SANE = /^[\w.:-]{8,128}$/u;

/** The id that a request brought as `x-request-id`, where it is a sane one; else a new one. */
export function requestId({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && SANE.test(given) ? given : randomUUID();
}
