import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageFile } from '../../../schema/package-root.js';

const words = z.array(z.string().min(1));
const file = z.strictObject({ origin: z.string(), reached: words, made: words, measured: words });

const { reached, made, measured } = file.parse(
  parse(readFileSync(packageFile('schema', 'vocab', 'promise-words.yaml'), 'utf8')),
);

/** Words beside which a number is promised: `schema/vocab/promise-words.yaml`. */
export const PROMISE_WORDS: readonly string[] = [...reached, ...made, ...measured];
