import { configuration } from './library/configuration.js';
import type { Library } from './library/library.js';
import { openLibrary } from './library/open-library.js';

/** Opens the documents by the environment, lets `work` use them and closes them whatever happens. */
export async function withLibrary<T>(work: (library: Library) => Promise<T>): Promise<T> {
  const library = await openLibrary(configuration(process.env), (line) => process.stderr.write(`${line}\n`));
  try {
    return await work(library);
  } finally {
    await library.close();
  }
}
