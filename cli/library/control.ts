import { timingSafeEqual } from 'node:crypto';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { exportRequestSchema, sendExport } from '../export/take-out.js';
import { EXIT, Problem } from '../problem.js';
import { problemOf } from '../problem-of.js';
import type { HeldLibrary } from './library.js';
import { LARGEST_FILE } from '../../ingest/read/source.js';
import { reviewerSchema } from '../../schema/link-review.js';
import { factImportSchema, reviewImportSchema, withdrawSchema } from './review-library.js';
import { parkInputSchema } from './park-input.js';
import {
  inputFromWire,
  inputSchema,
  namedRequestSchema,
  questionSchema,
  readReportSchema,
  reportRequestSchema,
  reviewRequestSchema,
  schemeRequestSchema,
} from './wire.js';

const removeSchema = z.object({ slug: z.string() });

/** Who asks: every call of the command line says so. */
const askedBySchema = z.object({ reviewer: reviewerSchema });

/** Base64 takes four bytes for three, and the JSON around it a little. */
const BODY_LIMIT = Math.ceil((LARGEST_FILE * 4) / 3) + 64 * 1024;

/**
 * Lets the command line work through a running server: one listener of its own on the loopback interface, apart from the
 * API, open only to who holds the secret of `server.json`. Gives its address and the way to close it.
 */
export async function listenForControl(
  library: HeldLibrary,
  secret: string,
): Promise<{ readonly address: string; close(): Promise<void> }> {
  const control = Fastify({ bodyLimit: BODY_LIMIT, forceCloseConnections: true });
  control.addHook('onRequest', async (request, reply) => {
    if (!holdsSecret(request, secret)) await reply.code(401).send({ message: 'not for you' });
  });
  control.setErrorHandler(async (error: FastifyError | z.ZodError, _request, reply) => {
    const wrong = malformed(error);
    const problem = wrong ?? problemOf(error);
    const { exitCode, message, place, wayOut } = problem;
    // The person sees only the message: the stack is for whoever mends it.
    if (exitCode === EXIT.DEFECT) console.error(error);
    await reply.code(wrong === null ? 422 : 400).send({ exitCode, message, place, wayOut });
  });
  routes(control, library);
  const address = await control.listen({ host: '127.0.0.1', port: 0 });
  return { address, close: () => control.close() };
}

/** A request that is no call of the command line's: another version's, or somebody's by hand. */
function malformed(error: FastifyError | z.ZodError): Problem | null {
  const isOurs = !(error instanceof z.ZodError) && !((error.statusCode ?? 500) < 500);
  if (isOurs) return null;
  const message = error instanceof z.ZodError ? z.prettifyError(error) : error.message;
  const wayOut = 'use the command line of the same version as the server';
  return new Problem(EXIT.USAGE, `the server does not understand the request: ${message}`, null, wayOut, {
    cause: error,
  });
}

function routes(control: FastifyInstance, library: HeldLibrary): void {
  const asked = ({ query }: FastifyRequest) => library.under(askedBySchema.parse(query).reviewer);
  control.get('/ping', () => ({ ok: true }));
  control.post('/ingest', (request) => library.ingest(inputFromWire(inputSchema.parse(request.body))));
  control.post('/remove', async (request) => ({
    removed: await library.remove(removeSchema.parse(request.body).slug),
  }));
  control.post('/status', () => library.status());
  control.post('/verify', () => library.verify());
  control.post('/ask', (request) => {
    const { query, variables } = questionSchema.parse(request.body);
    return library.ask(query, variables);
  });
  control.post('/export', async (request, reply) =>
    sendExport(reply.type('application/octet-stream'), await library.takeOut(exportRequestSchema.parse(request.body))),
  );
  control.post('/parks/save', (request) => asked(request).parks.save(parkInputSchema.parse(request.body)));
  control.post('/parks/read', (request) => {
    const { base64, ...input } = readReportSchema.parse(request.body);
    return asked(request).parks.read({ ...input, bytes: Buffer.from(base64, 'base64') });
  });
  control.post('/parks/review', (request) => asked(request).parks.review(reviewRequestSchema.parse(request.body)));
  control.post('/parks/report', async (request) => {
    const { id, assume } = reportRequestSchema.parse(request.body);
    return { report: await library.parks.report(id, assume) };
  });
  control.post('/reviews/list', () => library.reviews.list());
  control.post('/reviews/import', (request) =>
    asked(request).reviews.import(reviewImportSchema.parse(request.body).reviews),
  );
  control.post('/reviews/facts', () => library.reviews.facts());
  control.post('/reviews/import-facts', (request) =>
    asked(request).reviews.importFacts(factImportSchema.parse(request.body).documents),
  );
  control.post('/reviews/withdraw', (request) => asked(request).reviews.withdraw(withdrawSchema.parse(request.body)));
  control.post('/parks/list', () => library.parks.list());
  control.post('/parks/named', (request) => library.parks.named(namedRequestSchema.parse(request.body).name));
  control.post('/parks/scheme', async (request) => ({
    scheme: await library.parks.scheme(schemeRequestSchema.parse(request.body).id),
  }));
}

function holdsSecret(request: FastifyRequest, secret: string): boolean {
  const given = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${secret}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
