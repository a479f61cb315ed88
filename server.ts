import type { FastifyInstance } from 'fastify';
import { build, type Told } from './cli/library/build.js';
import type { Configuration } from './cli/library/configuration.js';
import { listenForControl } from './cli/library/control.js';
import { openLocalLibrary } from './cli/library/local-library.js';
import { freshSecret, removeServerFile, writeServerFile } from './cli/library/server-file.js';
import { listenOn, refuseOpenAddress, refuseTakenPort } from './cli/serve/address.js';
import { graphqlApi } from './cli/serve/graphql-api.js';
import { refuseSecondServer } from './cli/serve/second-server.js';

export interface RunningServer {
  /** Where GraphQL is asked: `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  /** Ends it: running requests are answered first, then the store is closed. */
  close(): Promise<void>;
}

/**
 * Builds the graph from the corpus where it is not current, telling how far it is, and serves it. While it runs, the
 * command line works through its control listener, since one process holds the embedded file.
 */
export async function startServer(chosen: Configuration, told: Told): Promise<RunningServer> {
  refuseOpenAddress(chosen);
  await refuseSecondServer(chosen);
  await refuseTakenPort(chosen);
  const library = await openLocalLibrary(chosen, told.line);
  const closing: (() => Promise<void>)[] = [() => library.close()];
  const close = async (): Promise<void> => {
    for (const end of closing.splice(0).reverse()) await end();
  };
  try {
    const announce = await openControl();
    announce('');
    await build(library, told);
    const api: FastifyInstance = await graphqlApi(library.store, library.changesBy, chosen);
    closing.push(() => api.close());
    const url = `${await listenOn(api, chosen)}/graphql`;
    announce(url);
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }

  /** Opens the way in for the command line; gives the function that notes where it and the API are. */
  async function openControl(): Promise<(api: string) => void> {
    if (chosen.neo4j !== null) return () => undefined;
    const secret = freshSecret();
    const control = await listenForControl(library, secret);
    closing.push(() => control.close());
    closing.push(() => Promise.resolve(removeServerFile(chosen.dataDir)));
    return (api) => {
      writeServerFile(chosen.dataDir, { control: control.address, api, pid: process.pid, secret });
    };
  }
}
