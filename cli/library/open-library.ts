import { reportProblem } from '../report-problem.js';
import { build, type Told } from './build.js';
import type { Configuration } from './configuration.js';
import type { Library } from './library.js';
import { openLocalLibrary } from './local-library.js';
import { answers, remoteLibrary } from './remote-library.js';
import { readServerFile, removeServerFile } from './server-file.js';

/**
 * The documents by the environment: where a server holds the embedded file, through that server; else opened here. What
 * a server that was killed left behind is taken away.
 * @param evenUnbuilt for what must work on a graph that could not be built to its end: why is told, and the next command tries again.
 */
export async function openLibrary(
  chosen: Configuration,
  told: Told,
  { evenUnbuilt = false }: { readonly evenUnbuilt?: boolean } = {},
): Promise<Library> {
  if (chosen.neo4j === null) {
    const server = readServerFile(chosen.dataDir);
    if (server !== null && (await answers(server))) return remoteLibrary(server, chosen.reviewer);
    if (server !== null) removeServerFile(chosen.dataDir);
  }
  const library = await openLocalLibrary(chosen, told.line);
  try {
    if (library.lost) await build(library, told);
  } catch (error) {
    if (evenUnbuilt) {
      reportProblem(error, told.line);
      return library;
    }
    await library.close();
    throw error;
  }
  return library;
}
