import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFile } from '../../schema/package-root.js';

/** Every file below a folder that decides what is read, in one order on all machines. */
const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile() && /(?<!\.generated)\.(ts|js|json|yaml|csv|txt)$/.test(item.name))
    .map((item) => join(item.parentPath, item.name))
    .sort();

/**
 * What reads: the code of `ingest/` and `schema/`, and the vocabularies, as one short hash. A document carries it as `reader`, so that
 * after a change of rules or names exactly the documents read by the older ones are read again.
 */
export function readerFingerprint(): string {
  const hash = createHash('sha256');
  // Beside this file, so that the code that really runs is hashed: `ingest/` in a checkout, `dist/ingest/` in a package.
  const code = ['../../ingest', '../../schema'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));
  for (const folder of [...code, packageFile('schema', 'vocab')]) {
    for (const file of filesBelow(folder)) {
      hash.update(`${relative(folder, file).split(sep).join('/')}\n`);
      hash.update(readFileSync(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
