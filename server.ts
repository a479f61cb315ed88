import { buildDocuments, restoreJournal, type Told } from './cli/library/build.js';
import type { Configuration } from './cli/library/configuration.js';
import { listenForControl } from './cli/library/control.js';
import { openLocalLibrary } from './cli/library/local-library.js';
import { freshSecret, removeServerFile, writeServerFile } from './cli/library/server-file.js';
import { listenOn, refuseOpenAddress, refuseTakenPort } from './cli/serve/address.js';
import { drain } from './cli/serve/drain.js';
import { graphqlApi } from './cli/serve/graphql-api.js';
import { observedStore } from './cli/serve/observe/observed-store.js';
import { createWatch } from './cli/serve/observe/watch.js';
import { refuseSecondServer } from './cli/serve/second-server.js';
import { settleDaily } from './cli/serve/settle-daily.js';

export interface RunningServer {
  /** Where GraphQL is asked: `http://127.0.0.1:4000/graphql`. */
  readonly url: string;
  /** Ends it: running requests are answered first, then the store is closed. */
  close(): Promise<void>;
}

/**
 * Builds the graph from the corpus where it is not current, telling how far it is, and serves it. While it runs, the
 * command line works through its control listener, since one process holds the embedded file.
 * @param pages folder of the built pages for browsers; left out, what `npm run build` made.
 */
export async function startServer(chosen: Configuration, told: Told, pages?: string): Promise<RunningServer> {
  refuseOpenAddress(chosen);
  await refuseSecondServer(chosen);
  await refuseTakenPort(chosen);
  const watch = createWatch();
  const library = await openLocalLibrary(chosen, told.line, (store) => observedStore(store, watch.metrics));
  const closing: (() => Promise<void>)[] = [() => library.close()];
  const close = async (): Promise<void> => {
    for (const end of closing.splice(0).reverse()) await end();
  };
  try {
    // Before anybody can change anything: a statement about a park that is not there yet would take the place of what was kept of it.
    await restoreJournal(library, told);
    const announce = await openControl();
    announce('');
    const api = await graphqlApi(library.store, library.changesBy, chosen, watch, pages);
    closing.push(() => drain(api, chosen.shutdownSeconds));
    // Before the documents are built, which may take minutes: whoever watches over the process can ask how it is.
    const url = `${await listenOn(api, chosen)}/graphql`;
    await buildDocuments(library, told);
    watch.built = true;
    const endDaily = settleDaily(library.store, told.line);
    closing.push(() => Promise.resolve(endDaily()));
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
