import { configuration } from '../../cli/library/configuration.js';
import { startServer } from '../../server.js';

export interface Served {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<{ data: unknown; errors?: unknown }>;
  close(): Promise<void>;
}

/** The real server over the corpus that ships, in a data folder, at a free port; `pages` is the folder of built pages. */
export async function serveCorpus(dataDir: string, pages?: string): Promise<Served> {
  const chosen = configuration({ CETU_DATA_DIR: dataDir, PORT: '0', CETU_LOG: 'silent' });
  const told = { line: () => undefined, progress: () => ({ step: () => undefined, end: () => undefined }) };
  const server = await startServer(chosen, told, pages);
  return {
    origin: server.url.replace('/graphql', ''),
    ask: async (query, variables) => {
      const response = await fetch(server.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as { data: unknown; errors?: unknown };
    },
    close: () => server.close(),
  };
}
