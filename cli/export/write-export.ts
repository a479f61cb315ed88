import { closeSync, createWriteStream, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Unzip, UnzipInflate } from 'fflate';
import { EXIT, Problem } from '../problem.js';

/** What is not finished bears this ending: no half file stands where a whole one is looked for. */
const UNFINISHED = '.unfinished';

type Bytes = AsyncIterable<Uint8Array>;

/** Writes an export to a file, under its name only once it is whole. */
export async function writeToFile(bytes: Bytes, file: string): Promise<void> {
  const unfinished = file + UNFINISHED;
  try {
    await pipeline(Readable.from(bytes), createWriteStream(unfinished));
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw writingProblem(error, file);
  }
}

/** Writes the files of an archive into a folder, made where there is none; under their names only once all are whole. */
export async function writeToFolder(bytes: Bytes, folder: string): Promise<readonly string[]> {
  const names: string[] = [];
  try {
    mkdirSync(folder, { recursive: true });
    const unzip = new Unzip((file) => {
      const name = basename(file.name);
      names.push(name);
      const opened = openSync(join(folder, name + UNFINISHED), 'w');
      file.ondata = (error, chunk, last) => {
        if (error !== null) throw error;
        writeSync(opened, chunk);
        if (last) closeSync(opened);
      };
      file.start();
    });
    unzip.register(UnzipInflate);
    for await (const chunk of bytes) unzip.push(chunk);
    unzip.push(new Uint8Array(0), true);
    for (const name of names) renameSync(join(folder, name + UNFINISHED), join(folder, name));
    return names;
  } catch (error) {
    for (const name of names) rmSync(join(folder, name + UNFINISHED), { force: true });
    throw writingProblem(error, folder);
  }
}

/** Writes an export to standard output, no faster than it is read there, and no further than somebody reads (`| head`). */
export async function writeToOutput(bytes: Bytes, output: Writable = process.stdout): Promise<void> {
  try {
    await pipeline(Readable.from(bytes), output, { end: false });
  } catch (error) {
    if (!isClosedPipe(error)) throw writingProblem(error, 'standard output');
  }
}

const isClosedPipe = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EPIPE';

/** What the system says of a path: no such folder, no leave to write there, no room. */
function writingProblem(error: unknown, place: string): unknown {
  const isOfSystem = error instanceof Error && 'syscall' in error;
  if (!isOfSystem) return error;
  const wayOut = 'name a place that can be written to';
  return new Problem(EXIT.INPUT, `cannot be written: ${error.message}`, place, wayOut, { cause: error });
}
