import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageFile } from '../../../schema/package-root.js';
import { WordSet } from '../../word-set.js';

const words = z.array(z.string().min(1));
const { official, other } = z
  .object({ official: words, other: words })
  .parse(parse(readFileSync(packageFile('schema', 'vocab', 'body-suffixes.yaml'), 'utf8')));

const endings = new WordSet([...official, ...other]);

/** 发展改革委 · 扶贫办: words that end as a body's name does; whose it is, and whether it is one, is read later. */
export const endsAsBody = (words: string): boolean => endings.ends(words.replace(/（[^（）]{1,20}）$/, ''));
