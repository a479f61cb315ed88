import { readdirSync, readFileSync } from 'node:fs';
import { packageFile } from '../schema/package-root.js';

/** The API's SDL: all of `schema/*.graphql`. */
export const readSdl = (): string =>
  readdirSync(packageFile('schema'))
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(packageFile('schema', name), 'utf8'))
    .join('\n');
