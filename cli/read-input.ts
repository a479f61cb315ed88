import { readFileSync, statSync } from 'node:fs';
import { LARGEST_FILE } from '../ingest/read/source.js';
import { EXIT, Problem } from './problem.js';

const megabytes = (bytes: number): string => `${String(Math.round(bytes / 1024 / 1024))} MB`;

/** A file's bytes, or what is wrong with it as a file. Whether they are a text is judged where they are decoded. */
export function readInput(file: string): Uint8Array {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new Problem(EXIT.INPUT, 'there is no such file', file, 'check the path');
  if (found.isDirectory()) throw new Problem(EXIT.INPUT, 'this is a folder, not a file', file, 'name a file in it');
  // Told before it is read: a file of some gigabytes would not fit into memory.
  if (found.size > LARGEST_FILE) {
    throw new Problem(
      EXIT.INPUT,
      `the file has ${megabytes(found.size)}, and one document may have ${megabytes(LARGEST_FILE)}`,
      file,
      'give the document itself, as text',
    );
  }
  return readFileSync(file);
}
