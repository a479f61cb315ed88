import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder that holds package.json. Data files (vocabularies, statements, SDL, corpus) are read from beside it,
 * whether the code runs from source (tests) or from `dist/` (users).
 */
function findPackageRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (dirname(folder) === folder) throw new Error(`no package.json above ${from}`);
  }
}

const root = findPackageRoot(dirname(fileURLToPath(import.meta.url)));

/** Absolute path of a file that ships with the package, such as `packageFile('schema', 'vocab', 'products.yaml')`. */
export const packageFile = (...parts: string[]): string => join(root, ...parts);
