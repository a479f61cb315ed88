import { z } from 'zod';
import { EXIT, Problem } from '../problem.js';
import type { Library } from './library.js';
import type { ServerFile } from './server-file.js';
import { bytesFrom, VERSION_HEADER } from '../export/take-out.js';
import { parkListingSchema } from './park-library.js';
import { reportAnswerSchema } from './park-report/report-answer.js';
import { factListSchema, importedReviewsSchema, reviewListSchema, withdrawnSchema } from './review-library.js';
import {
  ingestedSchema,
  inputToWire,
  problemSchema,
  removedSchema,
  reportSchema,
  savedParkSchema,
  schemeSchema,
  statusSchema,
  verificationSchema,
} from './wire.js';

const PING_MILLISECONDS = 3_000;

/** True when the server that wrote the file still answers to its secret; a stale file is told by silence or refusal. */
export async function answers(server: ServerFile): Promise<boolean> {
  try {
    const response = await fetch(`${server.control}/ping`, {
      headers: { authorization: `Bearer ${server.secret}` },
      signal: AbortSignal.timeout(PING_MILLISECONDS),
    });
    return response.ok;
  } catch (error) {
    // fetch wraps every failure to connect in a TypeError: nobody listens there any more.
    if (error instanceof TypeError) return false;
    throw new Problem(
      EXIT.STORE,
      `a server (process ${String(server.pid)}) holds the store but does not answer`,
      server.control,
      'wait until it has finished its work, or end that process',
      { cause: error },
    );
  }
}

/**
 * The documents as held by a running server: each call goes through its control listener.
 * @param reviewer who stands under what is changed here: the server's own name is another's.
 */
export function remoteLibrary(server: ServerFile, reviewer: string): Library {
  const call = async <T>(path: string, schema: z.ZodType<T>, body: unknown): Promise<T> => {
    const response = await send(server, `${path}?${new URLSearchParams({ reviewer }).toString()}`, body);
    if (!response.ok) throw await refused(response);
    return schema.parse(await response.json());
  };
  const refused = async (response: Response): Promise<Problem> => {
    const answer: unknown = await response.json();
    const problem = problemSchema.safeParse(answer);
    if (!problem.success) throw new Error(`the server answered ${String(response.status)}: ${JSON.stringify(answer)}`);
    const { exitCode, message, place, wayOut } = problem.data;
    return new Problem(exitCode, message, place, wayOut);
  };
  return {
    ingest: (input) => call('/ingest', ingestedSchema, inputToWire(input)),
    remove: async (slug) => (await call('/remove', removedSchema, { slug })).removed,
    status: () => call('/status', statusSchema, {}),
    verify: () => call('/verify', verificationSchema, {}),
    ask: (query, variables) => call('/ask', z.unknown(), { query, variables }),
    takeOut: async (request) => {
      const response = await send(server, '/export', request);
      if (!response.ok) throw await refused(response);
      return { version: Number(response.headers.get(VERSION_HEADER)), bytes: bytesFrom(response, server.control) };
    },
    parks: {
      save: (input) => call('/parks/save', savedParkSchema, input),
      read: ({ bytes, ...input }) =>
        call('/parks/read', reportAnswerSchema, { ...input, base64: Buffer.from(bytes).toString('base64') }),
      review: (review) => call('/parks/review', savedParkSchema, review),
      report: async (id, assume) => (await call('/parks/report', reportSchema, { id, assume })).report,
      list: () => call('/parks/list', parkListingSchema, {}),
      named: (name) => call('/parks/named', parkListingSchema, { name }),
      scheme: async (id) => (await call('/parks/scheme', schemeSchema, { id })).scheme,
    },
    reviews: {
      list: () => call('/reviews/list', reviewListSchema, {}),
      import: (reviews) => call('/reviews/import', importedReviewsSchema, { reviews }),
      facts: () => call('/reviews/facts', factListSchema, {}),
      importFacts: (documents) => call('/reviews/import-facts', importedReviewsSchema, { documents }),
      withdraw: (withdrawal) => call('/reviews/withdraw', withdrawnSchema, withdrawal),
    },
    close: () => Promise.resolve(),
  };
}

async function send(server: ServerFile, path: string, body: unknown): Promise<Response> {
  try {
    return await fetch(`${server.control}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${server.secret}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch (error) {
    throw new Problem(
      EXIT.STORE,
      'the server stopped before it had answered',
      server.control,
      'run the command again: what was written is whole, and doing it twice changes nothing',
      { cause: error },
    );
  }
}
