import { build, type Told } from './build.js';
import type { Configuration } from './configuration.js';
import type { Library } from './library.js';
import { openLocalLibrary } from './local-library.js';
import { answers, remoteLibrary } from './remote-library.js';
import { readServerFile, removeServerFile } from './server-file.js';

/**
 * The documents by the environment: where a server holds the embedded file, through that server; else opened here. What
 * a server that was killed left behind is taken away.
 */
export async function openLibrary(chosen: Configuration, told: Told): Promise<Library> {
  if (chosen.neo4j === null) {
    const server = readServerFile(chosen.dataDir);
    if (server !== null && (await answers(server))) return remoteLibrary(server, chosen.reviewer);
    if (server !== null) removeServerFile(chosen.dataDir);
  }
  const library = await openLocalLibrary(chosen, told.line);
  try {
    if (library.lost) await build(library, told);
  } catch (error) {
    await library.close();
    throw error;
  }
  return library;
}
