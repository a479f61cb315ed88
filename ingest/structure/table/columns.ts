import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageFile } from '../../../schema/package-root.js';
import type { Column } from '../tree.js';

const words = z.array(z.string().min(1)).default([]).readonly();
const heads = z.strictObject({ names: words, first: words, nouns: words });

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

/** What stands under the head of a column, null where the head is none that tables of tasks have. */
export const columnOf = (head: string): Column | null => columns.get(bare(head)) ?? null;
