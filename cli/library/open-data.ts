import { existsSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { hasEntries, journalIn } from '../../graph/journal/journal.js';
import { openStore } from '../../graph/open-store.js';
import { StoreError, type Store } from '../../graph/store.js';
import { EXIT, Problem } from '../problem.js';
import type { Configuration } from './configuration.js';
import { claimHolder, forgetHolder, holder, holderFile, noteHolder } from './holder.js';
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
  const isGone = why !== null && !existsSync(path);
  if (isGone) makeWay(chosen, path, () => existsSync(path));
  try {
    const store = await openHeld(chosen, path, isGone);
    if (why !== null) [why, `  → ${BUILT_ANEW}`].forEach(tell);
    return { store, lost: why !== null };
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'DAMAGED') throw error;
    const aside = makeWay(chosen, path);
    [error.message, `  → set aside as ${aside}; ${BUILT_ANEW}`].forEach(tell);
    return { store: await openHeld(chosen, path, true), lost: true };
  }
}

/** @param claimed whether this process has noted itself already, which it must not leave of a file that it could not open. */
async function openHeld(chosen: Configuration, path: string, claimed: boolean): Promise<Store> {
  try {
    const store = await openStore({ path });
    noteHolder(chosen.dataDir);
    return store;
  } catch (error) {
    if (claimed) forgetHolder(chosen.dataDir);
    throw error instanceof StoreError && error.code === 'BUSY' ? heldBy(chosen, path, error) : error;
  }
}

/**
 * Makes way for a file that is made anew, and notes that it is not built yet. What the engine kept beside one that is gone belongs to no
 * new one, and it would refuse to make that; but as long as a process lives that holds it, it is that one's to write.
 * @param isThere whether another process has made it by now.
 */
function makeWay(chosen: Configuration, path: string, isThere = (): boolean => false): string {
  if (!claimHolder(chosen.dataDir)) {
    // Its number may be another program's since.
    throw heldBy(chosen, path, undefined, `; where it is not Cetu’s, remove ${holderFile(chosen.dataDir)}`);
  }
  if (isThere()) return path;
  noteRebuild(chosen.dataDir);
  return setAside(path);
}

/** Why what the file held is not there, or not all of it; null where nothing is known to lack. */
function whyLost(dataDir: string, path: string): string | null {
  if (isRebuildNoted(dataDir)) return `${path} was not built to its end`;
  return !existsSync(path) && hasEntries(journalIn(dataDir)) ? `${path} is gone` : null;
}

const heldBy = (chosen: Configuration, path: string, cause?: StoreError, orElse = ''): Problem =>
  new Problem(
    EXIT.STORE,
    `the graph is in use by ${holder(chosen.dataDir)}`,
    path,
    `wait until that process has ended, or set CETU_DATA_DIR to another folder${orElse}`,
    { cause, code: 'BUSY' },
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
