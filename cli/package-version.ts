import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { packageFile } from '../schema/package-root.js';

/** The version in package.json. */
export const packageVersion = (): string =>
  z.object({ version: z.string() }).parse(JSON.parse(readFileSync(packageFile('package.json'), 'utf8'))).version;
