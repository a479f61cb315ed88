import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageFile } from '../../../schema/package-root.js';

const words = z.array(z.string().min(1));
const file = z.strictObject({
  origin: z.string(),
  things: words,
  qualities: words,
  money: words,
  does: words,
  may: words,
});

/** Words that tell whether a number without a verb of its own counts what is promised: `schema/vocab/counted-words.yaml`. */
export const COUNTED_WORDS = file.parse(
  parse(readFileSync(packageFile('schema', 'vocab', 'counted-words.yaml'), 'utf8')),
);
