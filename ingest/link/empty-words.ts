import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageFile } from '../../schema/package-root.js';
import { REGION_ENTRIES } from '../resolve/vocabulary.js';

const file = z.strictObject({ origin: z.string(), words: z.array(z.string().min(1)) });
const listed = file.parse(parse(readFileSync(packageFile('schema', 'vocab', 'empty-words.yaml'), 'utf8'))).words;

/** Short names of counties are words too often (和平, 朝阳): only their full names are places here. */
const regions = REGION_ENTRIES.flatMap(({ name, short, level }) => (level === 'COUNTY' ? [name] : [name, short]));

const empty = new Set([...listed, ...regions]);

/** Words that every provision has (进一步, 支持), and names of places: two cities' measures are not alike for either. */
export const isEmptyWord = (word: string): boolean => empty.has(word);
