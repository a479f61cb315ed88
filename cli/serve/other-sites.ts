import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refuse, type Refusal } from './plain-answers.js';

/** What people follow as a link, so that no header can be asked for: it costs more than a page of another site may have done. */
const FOLLOWED = /^\/(?:q|export(?:\/.*)?)$/u;

/**
 * Leaves to other sites' pages what people do on them: to follow a link. A picture, a frame or a script of such a page that asks
 * for `/q` or `/export` is refused; browsers of today say which it is. Programs say nothing of the kind, and are answered.
 */
export function refuseOtherSites(http: FastifyInstance, origins: readonly string[]): void {
  http.addHook('onRequest', async (request, reply) => {
    // As it was sent: `/q` is answered as `/graphql`.
    if (!FOLLOWED.test(request.originalUrl.split('?', 1)[0] ?? '')) return;
    if (!isUnfollowed(request) || origins.includes(request.headers.origin ?? '')) return;
    return refuse(reply, NOT_FOLLOWED);
  });
}

/** Whether another site's page asks for it without anybody opening it in a window of its own. */
function isUnfollowed({ headers }: FastifyRequest): boolean {
  if (headers['sec-fetch-site'] !== 'cross-site') return false;
  return headers['sec-fetch-mode'] !== 'navigate' || (headers['sec-fetch-dest'] ?? 'document') !== 'document';
}

const NOT_FOLLOWED: Refusal = {
  ...{ status: 403, code: 'FORBIDDEN' },
  message: 'A page of another site may lead here by a link that somebody follows, and ask for nothing itself.',
};
