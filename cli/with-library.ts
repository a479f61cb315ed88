import { configuration } from './library/configuration.js';
import type { Library } from './library/library.js';
import { progress } from './progress.js';

/** What happens on the way; standard output is for results. */
export const toStandardError = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * Opens the documents by the environment, lets `work` use them and closes them whatever happens.
 * @param needs `evenUnbuilt` where it must work on a graph that could not be built to its end.
 */
export async function withLibrary<T>(
  work: (library: Library) => Promise<T>,
  needs: { readonly evenUnbuilt?: boolean } = {},
): Promise<T> {
  // Loaded here: help and usage errors need no store.
  const { openLibrary } = await import('./library/open-library.js');
  const library = await openLibrary(configuration(process.env), { line: toStandardError, progress }, needs);
  try {
    return await work(library);
  } finally {
    await library.close();
  }
}
