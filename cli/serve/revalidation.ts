import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { graphMeta } from '../../graph/meta.js';
import type { Store } from '../../graph/store.js';
import { readSdl } from '../../resolvers/sdl.js';
import { readerFingerprint } from '../library/reader-fingerprint.js';
import { packageVersion } from '../package-version.js';
import { baseOf } from './plain-answers.js';
import { varyBy } from './vary.js';

/** Kept, but asked about each time: the graph may have changed since. */
const REVALIDATED = 'no-cache';
const NOT_KEPT = 'no-store';

/** An answer to a POST is not kept; nor is one with errors, which may pass: nobody is told later that it still holds. */
const notKept: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response: { body, http } }) => {
        const failed = body.kind !== 'single' || body.singleResult.errors !== undefined;
        if (failed || request.http?.method !== 'GET') http.headers.set('cache-control', NOT_KEPT);
        return Promise.resolve();
      },
    }),
};

/** In place of Apollo's own, which reckons field by field for how long an answer holds. */
export const cacheHeaders: readonly ApolloServerPlugin[] = [ApolloServerPluginCacheControlDisabled(), notKept];

/**
 * Gives answers to `GET /graphql`, exports and permalinks an ETag of what they follow from: the graph's version, the code that
 * answers, and the query with all that stands beside it in the address. Who has that answer already gets 304 for one small statement. It is
 * read before the answer is made, so an answer is never called newer than it is. A request that says who asks is left alone.
 */
export function revalidate(http: FastifyInstance, store: Store, publicUrl: string | null): void {
  const tags = new WeakMap<FastifyRequest, string>();
  const code = hash([packageVersion(), readSdl(), readerFingerprint()]);

  http.addHook('preHandler', async (request, reply) => {
    const others = followsFrom(request, publicUrl);
    if (others === null) return;
    const { version, changedAt } = await graphMeta(store);
    const parts = [code, String(version), String(changedAt), request.headers.accept ?? '', request.url, ...others];
    // Weak: the same answer may come compressed or plain.
    const tag = `W/"${hash(parts)}"`;
    if (names(request.headers['if-none-match'], tag)) return tagged(reply, tag).code(304).send();
    tags.set(request, tag);
    return;
  });

  http.addHook('onSend', (request, reply, _payload, done) => {
    const tag = tags.get(request);
    if (tag !== undefined && reply.statusCode === 200 && reply.getHeader('cache-control') !== NOT_KEPT) {
      tagged(reply, tag);
    }
    done();
  });
}

/** What else an answer follows from, beside graph, code and address; null of one that is for somebody or not to be kept. */
function followsFrom(request: FastifyRequest, publicUrl: string | null): readonly string[] | null {
  const { method, url, query, headers } = request;
  if (method !== 'GET' || headers.authorization !== undefined || headers.cookie !== undefined) return null;
  const [, first] = /^\/(\w+)/u.exec(url) ?? [];
  if (first === 'graphql') return isQuery(query) ? [] : null;
  // An export holds links to the server.
  if (first === 'export') return named(query, 'people') ? null : [baseOf(request, publicUrl)];
  // A citation tells the day on which it is made.
  return first === 'n' || first === 'd' ? [new Date().toISOString().slice(0, 10)] : null;
}

const named = (query: unknown, name: string): boolean => typeof query === 'object' && query !== null && name in query;

const isQuery = (query: unknown): boolean => named(query, 'query') || named(query, 'extensions');

const tagged = (reply: FastifyReply, tag: string): FastifyReply =>
  varyBy(reply.header('etag', tag).header('cache-control', REVALIDATED), 'accept', 'authorization', 'cookie');

/** `If-None-Match` is a list of tags, of which the weak and the strong form mean one answer, or `*`, which nobody here sends. */
const names = (header: string | undefined, tag: string): boolean =>
  (header ?? '').split(',').some((item) => item.trim().replace(/^W\//u, '') === tag.slice(2));

const hash = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27);
