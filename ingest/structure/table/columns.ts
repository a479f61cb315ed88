import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageFile } from '../../../schema/package-root.js';
import { WordSet } from '../../word-set.js';
import type { Column } from '../tree.js';

const words = z.array(z.string().min(1)).default([]).readonly();
const heads = z.strictObject({ names: words, first: words, nouns: words, endings: words });

const vocabulary = z
  .record(z.enum(['NUMBER', 'GROUP', 'TASK', 'DETAIL', 'LEAD', 'SUPPORT', 'RESPONSIBLE', 'DUE', 'OTHER']), heads)
  .parse(parse(readFileSync(packageFile('schema', 'vocab', 'table-columns.yaml'), 'utf8')));

/** Every head as it is printed → its column; where two kinds share one (工作任务), the first listed has it. */
const columns = new Map<string, Column>();
for (const [column, { names, first, nouns }] of Object.entries(vocabulary) as [Column, z.infer<typeof heads>][]) {
  for (const head of [...names, ...first.flatMap((word) => nouns.map((noun) => word + noun))]) {
    if (!columns.has(head)) columns.set(head, column);
  }
}

/** 责任单位（排第一位的为牵头单位） · 完成 时限 */
const bare = (head: string): string => head.replace(/（[^（）]*）?|[\s：，。*]/g, '');

const byEnding = new Map<string, Column>(
  (Object.entries(vocabulary) as [Column, z.infer<typeof heads>][]).flatMap(([column, { endings }]) =>
    endings.map((ending) => [ending, column] as const),
  ),
);
const endings = new WordSet(byEnding.keys());

/** The longest head that is told by its ending, and what makes it a sentence. */
const LONGEST = 16;
const SENTENCE = /[，。；“”《》]/;
/** 牵头单位及责任单位, 主办、协办单位: more than one role in one column. */
const LEADS = /牵头|主办|主责/;

/**
 * What stands under a head that ends as one of a table of tasks does, whatever stands before: 民生事项名称, 分管市领导. Of use
 * beside a head that is known alone, for 加强组织领导 ends so as well.
 */
export function columnByEnding(head: string): Column | null {
  const words = bare(head);
  if (words.length > LONGEST || SENTENCE.test(head)) return null;
  const [length] = endings.endingAt(words, words.length);
  const column = length === undefined ? undefined : byEnding.get(words.slice(-length));
  if (column === 'SUPPORT' && LEADS.test(words)) return 'RESPONSIBLE';
  return column ?? null;
}

/** What stands under the head of a column, null where the head is none that tables of tasks have. */
export const columnOf = (head: string): Column | null => columns.get(bare(head)) ?? null;
