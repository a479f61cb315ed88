import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../graph/journal/write-whole.js';

const pathIn = (dataDir: string): string => join(dataDir, 'rebuilding');

/**
 * Notes, before the embedded file is made anew, that what it held is not there yet. The note goes when all is there again, so that the next
 * command ends a rebuild that was cut off: a park that is not there yet would else be stated anew, in place of what the journal has of it.
 */
export const noteRebuild = (dataDir: string): void => {
  writeWhole(pathIn(dataDir), 'the graph is being built anew from the corpus and the journal\n');
};

export const isRebuildNoted = (dataDir: string): boolean => existsSync(pathIn(dataDir));

export const forgetRebuild = (dataDir: string): void => {
  rmSync(pathIn(dataDir), { force: true });
};
