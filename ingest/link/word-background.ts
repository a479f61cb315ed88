import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Inverse document frequencies of Chinese words at large: the table that jieba carries, read as data. */
const table = (): string => readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/idf.txt'), 'utf8');

/** The table's middle value; jieba gives it to words the table lacks. */
const MEDIAN = 11.9;

let weights: ReadonlyMap<string, number> | undefined;

function read(): ReadonlyMap<string, number> {
  const rows = table()
    .split('\n')
    .map((line) => line.split(' '));
  return new Map(rows.map(([word = '', value = '']) => [word, Number(value) / MEDIAN]));
}

/** How rare a word is in the language at large: 1 for the middle one, less for common words. Read once, when first asked. */
export function rarity(word: string): number {
  weights ??= read();
  return weights.get(word) ?? 1;
}
