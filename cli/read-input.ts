import { readFileSync, statSync } from 'node:fs';
import { EXIT, Problem } from './problem.js';

/** Far above any policy document; beyond it a file is a mistake, and reading it would only cost memory. */
export const MAX_BYTES = 10 * 1024 * 1024;

/** A file's bytes, or what is wrong with it as an input. */
export function readInput(file: string): Uint8Array {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new Problem(EXIT.INPUT, 'there is no such file', file, 'check the path');
  if (found.isDirectory()) throw new Problem(EXIT.INPUT, 'this is a folder, not a file', file, 'name a file in it');
  if (found.size === 0) throw new Problem(EXIT.INPUT, 'the file is empty', file, 'give a file with a text in it');
  if (found.size > MAX_BYTES) {
    const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);
    throw new Problem(
      EXIT.INPUT,
      `the file has ${megabytes(found.size)} MiB; a document may have ${megabytes(MAX_BYTES)}`,
      file,
      'split it, or give the document itself without pictures',
    );
  }
  return readFileSync(file);
}
