import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageFile } from '../schema/package-root.js';

const words = z.array(z.string().min(1));

/** How names of bodies end, and what looks like one: `schema/vocab/body-suffixes.yaml`, whose head says what each list is. */
export const BODY_SUFFIXES = z
  .object({
    official: words,
    other: words,
    kinds: words,
    places: words,
    lookalikes: words,
    wholeNames: words,
    nameBefore: words,
    notBefore: words,
    notWithin: words,
    partyOrgans: words,
  })
  .parse(parse(readFileSync(packageFile('schema', 'vocab', 'body-suffixes.yaml'), 'utf8')));
