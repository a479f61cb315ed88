import type { FastifyInstance } from 'fastify';
import { refuse, type Refusal } from './plain-answers.js';

/** Asked by what watches over the process, which need not know under which name it is served. */
const OF_HEALTH: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);

/**
 * Refuses a request that does not say, by a Host that is one, which server it is for: HTTP/1.1 asks for it, links begin with it, and
 * the whole address is read from there on.
 */
export function requireHost(http: FastifyInstance): void {
  http.addHook('onRequest', async (request, reply) => {
    if (OF_HEALTH.has(request.routeOptions.url ?? '')) return;
    const { protocol, host, hostname } = request;
    if ([host, hostname].every((name) => URL.canParse(`${protocol}://${name}/`))) return;
    return refuse(reply, NO_HOST);
  });
}

const NO_HOST: Refusal = {
  ...{ status: 400, code: 'BAD_REQUEST' },
  message: 'The header Host must name the server, as in `Host: cetu.example.cn`.',
};
