import { writeFileSync } from 'node:fs';
import { EXIT, Problem } from './problem.js';

/** Writes a file that was named on the command line. */
export function writeFile(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    // What the system says of a path: no such folder, no leave to write there, a folder in the file's place.
    if (!(error instanceof Error && 'code' in error)) throw error;
    const wayOut = 'name a file in a folder that is there';
    throw new Problem(EXIT.INPUT, `cannot be written: ${error.message}`, file, wayOut, { cause: error });
  }
}
