import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { packageFile } from '../../../schema/package-root.js';

export const FLOORS = packageFile('test', 'gold', 'links', 'floors.json');

/** What no change may fall below, by gold file. */
export const floors = (): Readonly<Record<string, number>> =>
  existsSync(FLOORS) ? z.record(z.string(), z.number()).parse(JSON.parse(readFileSync(FLOORS, 'utf8'))) : {};
