import { existsSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { openStore } from '../../graph/open-store.js';
import { StoreError, type Store } from '../../graph/store.js';
import { EXIT, Problem } from '../problem.js';
import type { Configuration } from './configuration.js';
import { holder } from './holder.js';

/** The embedded engine's file in the data folder. */
export const graphFile = (dataDir: string): string => join(dataDir, 'graph.grafeo');

export interface OpenData {
  readonly store: Store;
  /** True where a damaged file was set aside: what it held has to be built anew. */
  readonly replaced: boolean;
}

/**
 * Opens the store that the environment chooses. A damaged embedded file is set aside under the day's date, told through
 * `tell`, and an empty one is opened in its place: what it held is rebuilt from the corpus and the journal.
 */
export async function openData(chosen: Configuration, tell: (line: string) => void): Promise<OpenData> {
  if (chosen.neo4j !== null) return { store: await openStore({ neo4j: chosen.neo4j }), replaced: false };
  const path = graphFile(chosen.dataDir);
  try {
    return { store: await openStore({ path }), replaced: false };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    if (error.code === 'BUSY') throw heldBy(chosen, path, error);
    if (error.code !== 'DAMAGED') throw error;
    const aside = setAside(path);
    tell(`${error.message}`);
    tell(`  → set aside as ${aside}; the graph is built anew from the corpus and the journal`);
    return { store: await openStore({ path }), replaced: true };
  }
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
