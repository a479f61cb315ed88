import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageFile } from '../../schema/package-root.js';

const labels = z.array(z.string().min(2)).min(1).readonly();

const shape = z.strictObject({
  title: labels,
  docNumber: labels,
  issuer: labels,
  publisher: labels,
  issuedOn: labels,
  generatedOn: labels,
  promulgatedOn: labels,
  publishedOn: labels,
  effectiveOn: labels,
  expiresOn: labels,
  ignored: labels,
});

/** What a label is about. */
export type MetadataField = keyof z.infer<typeof shape>;

const vocabulary = shape.parse(parse(readFileSync(packageFile('schema', 'vocab', 'metadata-labels.yaml'), 'utf8')));

/** Labels of the tables of government sites, of law databases and of front matter, without blank space inside. */
export const METADATA_LABELS: ReadonlyMap<string, MetadataField> = new Map(
  (Object.keys(vocabulary) as MetadataField[]).flatMap((field) => vocabulary[field].map((label) => [label, field])),
);

/** Those that are no words of other tables and lines as well, as 名称, 日期, 来源 and 分类 are. */
export const CLEAR_LABELS: readonly string[] = [...METADATA_LABELS.keys()].filter(
  (label) => !/^[a-z]/.test(label) && (label.length > 2 || /^(?:标题|文号)$/.test(label)),
);
