import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageFile } from '../../schema/package-root.js';

const shape = z.strictObject({
  lines: z.array(z.string().min(1)).readonly(),
  starts: z.array(z.string().min(1)).readonly(),
});

const { lines, starts } = shape.parse(
  parse(readFileSync(packageFile('schema', 'vocab', 'page-furniture.yaml'), 'utf8')),
);
const whole = new Set(lines);

/** — 3 —, - 12 -, 第3页, 第3页共10页, — 3, ***, --- */
const PAGE_NUMBER = /^(?:[—–-]{1,3}\d{1,4}[—–-]{1,3}|第\d{1,4}页(?:，?共\d{1,4}页)?|\d{1,4}\/\d{1,4}|[—–\-*_=]{2,80})$/;

/** True for a folded line that a page or a word processor put there: no part of the document. */
export const isFurniture = (line: string): boolean =>
  line.length <= 200 && (whole.has(line) || PAGE_NUMBER.test(line) || starts.some((start) => line.startsWith(start)));
