import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageFile } from '../schema/package-root.js';

const file = z.strictObject({ origin: z.string().min(1), findings: z.record(z.string(), z.string().min(1)) });

const { findings } = file.parse(parse(readFileSync(packageFile('schema', 'vocab', 'findings.yaml'), 'utf8')));

/** What would settle each Finding, by its code. */
export const REMEDIES: ReadonlyMap<string, string> = new Map(Object.entries(findings));
