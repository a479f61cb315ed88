import { zipSync, type AsyncZippable, type FlateCallback, type Zippable } from 'fflate/browser';

export * from 'fflate/browser';

/**
 * Stands for fflate's `zip` in what browsers get (`web/workbench.config.mjs`): that one packs larger files in workers which it makes from
 * text, and the page's policy forbids those. A spreadsheet of 100,000 cells takes a moment all the same.
 */
export function zip(files: AsyncZippable, done: FlateCallback): void {
  done(null, zipSync(files as Zippable));
}
