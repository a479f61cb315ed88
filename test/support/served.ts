import { createWatch } from '../../cli/serve/observe/watch.js';
import { afterAll, beforeAll } from 'vitest';
import { configuration } from '../../cli/library/configuration.js';
import { openLocalLibrary, type LocalLibrary } from '../../cli/library/local-library.js';
import { graphqlApi } from '../../cli/serve/graphql-api.js';
import { suiteFolder } from './folder.js';

type Choices = Readonly<Record<string, string>>;

/** What a server answered: `body` as JSON where it is JSON, else as text. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly {
      readonly message: string;
      readonly path?: readonly string[];
      readonly extensions: Readonly<Record<string, unknown>>;
    }[];
  };
}

/** A server that really listens. */
export interface Served {
  readonly url: string;
  fetch(init: RequestInit, path?: string): Promise<Answered>;
  ask(query: string, variables?: Readonly<Record<string, unknown>>, headers?: Choices): Promise<Answered>;
}

/** A library in a folder of its own and servers over it, one for each choice of configuration; all closed after the suite. */
export function servedLibrary(fill: (library: LocalLibrary) => Promise<unknown> = () => Promise.resolve()) {
  const data = suiteFolder();
  let library: LocalLibrary;
  const closing: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    library = await openLocalLibrary(configuration({ CETU_DATA_DIR: data() }), () => undefined);
    closing.push(() => library.close());
    await fill(library);
  });
  afterAll(async () => {
    for (const close of closing.reverse()) await close();
  });
  const serve = async (choices: Choices = {}, store = library.store): Promise<Served> => {
    const chosen = configuration({ CETU_DATA_DIR: data(), CETU_LOG: 'silent', ...choices });
    const api = await graphqlApi(store, library.changesBy, chosen, { ...createWatch(), built: true });
    closing.push(() => api.close());
    return servedAt(`${await api.listen({ host: '127.0.0.1', port: 0 })}/graphql`);
  };
  return { serve, library: () => library };
}

export function servedAt(url: string): Served {
  const asked = async (init: RequestInit, path = ''): Promise<Answered> => {
    const response = await fetch(`${url}${path}`, init);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    const body = (isJson ? JSON.parse(text) : {}) as Answered['body'];
    return { status: response.status, headers: response.headers, text, body };
  };
  const ask: Served['ask'] = (query, variables = {}, headers = {}) =>
    asked({
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
  return { url, fetch: asked, ask };
}
