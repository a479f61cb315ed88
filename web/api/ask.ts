import { AskError, causeOf } from './ask-error.js';
import type { TypedText } from './typed-text.js';

interface Answered<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

export interface AskOptions {
  readonly signal?: AbortSignal;
  /** Of somebody who may change something: sent as Authorization. */
  readonly token?: string | null;
}

/**
 * Asks the server this page came from.
 * @throws AskError whatever went wrong: an answer with errors counts as none, for what is missing in it cannot be told from what is not there.
 */
export async function ask<Answer, Variables>(
  { name, query }: TypedText<Answer, Variables>,
  variables: Variables,
  { signal, token }: AskOptions = {},
): Promise<Answer> {
  const response = await reached(
    fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        ...(token == null ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ operationName: name, query, variables }),
      ...(signal === undefined ? {} : { signal }),
    }),
  );
  const { data, errors } = await read<Answer>(response);
  const [error] = errors ?? [];
  if (error !== undefined) throw new AskError(causeOf(error.extensions?.code), error.message);
  if (data == null) throw new AskError('defect', `HTTP ${String(response.status)}`);
  return data;
}

/** Fetch rejects where nobody answers, and where we broke it off ourselves, which is no error to tell of. */
async function reached<Got>(fetching: Promise<Got>): Promise<Got> {
  try {
    return await fetching;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new AskError('offline', String(error));
  }
}

async function read<Answer>(response: Response): Promise<Answered<Answer>> {
  try {
    // The answer's shape is what the SDL says, from which its type is generated.
    return (await response.json()) as Answered<Answer>;
  } catch (error) {
    // The connection broke, or we broke it off, while the answer was being read.
    if (!(error instanceof SyntaxError)) return reached(Promise.reject(error as Error));
    // A proxy that speaks for a server that is away answers with a page of its own.
    throw new AskError(response.status >= 500 ? 'busy' : 'defect', String(error));
  }
}
