import { Transform, type TransformCallback } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LARGEST_BROUGHT } from '../library/bring-document.js';

/** Bytes of a request: the longest sensible query has a few thousand. */
export const BODY_LIMIT = 1024 * 1024;

/** Bytes of a request that brings a document: base64 takes four for three, and the JSON around it a little. */
export const LONGEST_BODY = Math.ceil((LARGEST_BROUGHT * 4) / 3) + 64 * 1024;

/** As Fastify refuses a body of its own accord, so that both are told in one form. */
const tooLarge = (): Error =>
  Object.assign(new Error('Request body is too large'), { code: 'FST_ERR_CTP_BODY_TOO_LARGE', statusCode: 413 });

/** Counts what passes: a request need not say how long it is. */
class Counted extends Transform {
  receivedEncodedLength = 0;

  constructor(private readonly most: number) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.receivedEncodedLength += chunk.length;
    if (this.receivedEncodedLength > this.most) done(tooLarge());
    else done(null, chunk);
  }
}

/** Only a request that brings a document may be long, and not by its query. */
function isTooLong({ body }: FastifyRequest, bytes: number): boolean {
  const { query } = typeof body === 'object' && body !== null && 'query' in body ? body : { query: '' };
  const text = typeof query === 'string' ? query : '';
  return text.length > BODY_LIMIT || (bytes > BODY_LIMIT && !text.includes('ingestDocument'));
}

/**
 * Holds requests to what they may need. Who may bring no documents sends none that is longer than a query: it is refused before it
 * is read whole. Of others, one that brings a document may hold the largest; any other is refused once it is read.
 */
export function limitBodies(http: FastifyInstance, mayBring: (request: FastifyRequest) => boolean): void {
  const counted = new WeakMap<FastifyRequest, Counted>();
  http.addHook('preParsing', (request, _reply, payload, done) => {
    const counts = new Counted(mayBring(request) ? LONGEST_BODY : BODY_LIMIT);
    counted.set(request, counts);
    payload.on('error', (error) => counts.destroy(error));
    done(null, payload.pipe(counts));
  });
  http.addHook('preHandler', (request, _reply, done) => {
    done(isTooLong(request, counted.get(request)?.receivedEncodedLength ?? 0) ? tooLarge() : undefined);
  });
}
