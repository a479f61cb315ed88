import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { holderOf, type TokenHolder } from '../library/tokens.js';

/** Wrong tokens of one address in a minute, after which it is told to wait. Right ones are never counted. */
export const WRONG_TOKENS = 10;

const SCHEME = /^bearer +/iu;

/**
 * Finds out whose token each request brings, before anything else is read of it; gives the way to ask for it. A wrong token
 * is refused whatever it was to be used for, so that nobody believes to be known who is not.
 */
export async function identify(
  http: FastifyInstance,
  tokens: readonly TokenHolder[] | null,
): Promise<(request: FastifyRequest) => TokenHolder | null> {
  const known = new WeakMap<FastifyRequest, TokenHolder>();
  if (tokens === null) return () => null;
  await http.register(rateLimit, { global: false });
  const countWrong = http.createRateLimit({ max: WRONG_TOKENS, timeWindow: '1 minute' });
  http.addHook('onRequest', async (request, reply) => {
    const { authorization = '' } = request.headers;
    // Other schemes are a proxy's own affair.
    if (!SCHEME.test(authorization)) return;
    const holder = holderOf(tokens, authorization.replace(SCHEME, '').trim());
    if (holder !== null) known.set(request, holder);
    else await refuse(request, reply, countWrong);
  });
  return (request) => known.get(request) ?? null;
}

async function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  countWrong: ReturnType<FastifyInstance['createRateLimit']>,
): Promise<void> {
  const counted = await countWrong(request);
  if (!counted.isAllowed && counted.isExceeded) {
    const message = `Too many wrong tokens: try again in ${String(counted.ttlInSeconds)} s.`;
    await reply
      .code(429)
      .header('retry-after', String(counted.ttlInSeconds))
      .send({ errors: [{ message, extensions: { code: 'TOO_MANY_REQUESTS' } }] });
    return;
  }
  const message = 'This token is not known here: ask for a new one, or leave the header out to read.';
  await reply
    .code(401)
    .header('www-authenticate', 'Bearer error="invalid_token"')
    .send({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });
}
