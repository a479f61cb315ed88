import type { FastifyReply } from 'fastify';

/** Says which headers of a request its answer follows from, beside those that were named before: CORS names the origin. */
export function varyBy(reply: FastifyReply, ...headers: readonly string[]): FastifyReply {
  const named = [reply.getHeader('vary') ?? []].flat().join(',').split(',');
  const all = [...named, ...headers].map((name) => name.trim().toLowerCase()).filter((name) => name !== '');
  return reply.header('vary', [...new Set(all)].join(', '));
}
