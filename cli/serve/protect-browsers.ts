import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/**
 * What browsers are told: to run and load nothing of an answer, to show it in nobody's frame, and to hand it to pages of no
 * other origin than `origins`. A page that is served here allows itself what it needs with `reply.helmet`.
 */
export async function protectBrowsers(http: FastifyInstance, origins: readonly string[]): Promise<void> {
  const nothing = ["'none'"];
  await http.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: nothing, baseUri: nothing, formAction: nothing, frameAncestors: nothing },
    },
    xFrameOptions: { action: 'deny' },
    // Whoever speaks TLS in front of this server knows for which names and how long it holds.
    strictTransportSecurity: false,
  });
  if (origins.length === 0) return;
  await http.register(cors, {
    origin: [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['content-type', 'authorization', 'apollo-require-preflight', 'x-apollo-operation-name'],
    // What a page needs to ask again: browsers keep other headers from it.
    exposedHeaders: ['etag', 'retry-after', 'x-request-id', 'cetu-graph-version'],
    maxAge: 600,
  });
}
