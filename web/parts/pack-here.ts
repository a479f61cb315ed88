import {
  unzipSync,
  zipSync,
  type AsyncZippable,
  type FlateCallback,
  type FlateError,
  type UnzipCallback,
  type Zippable,
} from 'fflate/browser';

export * from 'fflate/browser';

/**
 * Stands for fflate's `zip` in what browsers get (`web/workbench.config.mjs`): that one packs larger files in workers which it makes from
 * text, and the page's policy forbids those. A spreadsheet of 100,000 cells takes a moment all the same.
 */
export function zip(files: AsyncZippable, done: FlateCallback): void {
  done(null, zipSync(files as Zippable));
}

/** As above, for what larger files are unpacked with. */
export function unzip(data: Uint8Array, done: UnzipCallback): void {
  try {
    done(null, unzipSync(data));
  } catch (error) {
    // What is thrown of a damaged file is what is told of it.
    done(error as FlateError, {});
  }
}
