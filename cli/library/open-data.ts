import { existsSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { hasEntries, journalIn } from '../../graph/journal/journal.js';
import { openStore } from '../../graph/open-store.js';
import { StoreError, type Store } from '../../graph/store.js';
import { EXIT, Problem } from '../problem.js';
import type { Configuration } from './configuration.js';
import { holder } from './holder.js';
import { isRebuildNoted, noteRebuild } from './rebuild-note.js';

/** The embedded engine's file in the data folder. */
export const graphFile = (dataDir: string): string => join(dataDir, 'graph.grafeo');

export interface OpenData {
  readonly store: Store;
  /** True where the file was lost and all that it held is not there again: it has to be built anew. */
  readonly lost: boolean;
}

const BUILT_ANEW = 'the graph is built anew from the corpus and the journal';

/**
 * Opens the store that the environment chooses. A damaged embedded file is set aside under the day's date and an empty one is opened in its
 * place, as where it is gone and only the journal is left; this is told through `tell`. What it held is rebuilt from the corpus and the journal.
 */
export async function openData(chosen: Configuration, tell: (line: string) => void): Promise<OpenData> {
  if (chosen.neo4j !== null) return { store: await openStore({ neo4j: chosen.neo4j }), lost: false };
  const path = graphFile(chosen.dataDir);
  const why = whyLost(chosen.dataDir, path);
  if (why !== null) noteRebuild(chosen.dataDir);
  // What the engine kept beside a file that is gone belongs to no new one, and it would refuse to make that.
  if (why !== null && !existsSync(path)) setAside(path);
  try {
    const store = await openStore({ path });
    if (why !== null) [why, `  → ${BUILT_ANEW}`].forEach(tell);
    return { store, lost: why !== null };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    if (error.code === 'BUSY') throw heldBy(chosen, path, error);
    if (error.code !== 'DAMAGED') throw error;
    noteRebuild(chosen.dataDir);
    const aside = setAside(path);
    [error.message, `  → set aside as ${aside}; ${BUILT_ANEW}`].forEach(tell);
    return { store: await openStore({ path }), lost: true };
  }
}

/** Why what the file held is not there, or not all of it; null where nothing is known to lack. */
function whyLost(dataDir: string, path: string): string | null {
  if (isRebuildNoted(dataDir)) return `${path} was not built to its end`;
  return !existsSync(path) && hasEntries(journalIn(dataDir)) ? `${path} is gone` : null;
}

const heldBy = (chosen: Configuration, path: string, cause: StoreError): Problem =>
  new Problem(
    EXIT.STORE,
    `the graph is in use by ${holder(chosen.dataDir)}`,
    path,
    'wait until that process has ended, or set CETU_DATA_DIR to another folder',
    { cause },
  );

/** Renames the file and what the engine keeps beside it (`graph.grafeo.wal`, …). */
function setAside(path: string): string {
  const stamp = new Date().toISOString().replace(/[:.]/g, '-');
  const folder = dirname(path);
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (name.startsWith(basename(path)) && !name.includes('.damaged-')) {
      renameSync(join(folder, name), join(folder, `${name}.damaged-${stamp}`));
    }
  }
  return `${path}.damaged-${stamp}`;
}
