import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Inverse document frequencies of Chinese words at large: the table that jieba carries, read as data. */
const table = (): string => readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/idf.txt'), 'utf8');

/** The table's middle value; jieba gives it to words the table lacks. */
const MEDIAN = 11.9;

let weights: ReadonlyMap<string, number> | undefined;

/** Lines of a word, a space and a number: 劳动防护 13.900677652. */
function read(): ReadonlyMap<string, number> {
  const read = new Map<string, number>();
  for (const line of table().split('\n')) {
    const space = line.indexOf(' ');
    if (space > 0) read.set(line.slice(0, space), Number(line.slice(space + 1)) / MEDIAN);
  }
  return read;
}

/** How rare a word is in the language at large: 1 for the middle one, less for common words. Read once, when first asked. */
export function rarity(word: string): number {
  weights ??= read();
  return weights.get(word) ?? 1;
}
