import type { Configuration } from '../library/configuration.js';
import { answers } from '../library/remote-library.js';
import { readServerFile } from '../library/server-file.js';
import { EXIT, Problem } from '../problem.js';

/** One process holds the embedded file, so a second server on the same folder is told of the first. */
export async function refuseSecondServer(chosen: Configuration): Promise<void> {
  if (chosen.neo4j !== null) return;
  const running = readServerFile(chosen.dataDir);
  if (running === null || !(await answers(running))) return;
  throw new Problem(
    EXIT.STORE,
    `this folder is served already, at ${running.api} by process ${String(running.pid)}`,
    chosen.dataDir,
    'use that server, end it, or set CETU_DATA_DIR to another folder',
  );
}
