import { extname } from 'node:path';

/** Columns of a table of evidence, one row a criterion; the first three are the same in every row, or stand in the first only. */
export const COLUMNS = [
  'scheme',
  'park',
  'city',
  'dimension',
  'code',
  'criterion',
  'verdict',
  'score',
  'statement',
  'sourceUrl',
  'collectedOn',
] as const;
export type Column = (typeof COLUMNS)[number];
export type EvidenceLine = Readonly<Record<Column, string>>;

export const FORMATS = ['csv', 'xlsx', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** The form that a file's name tells. */
export const formatOf = (file: string | undefined): Format | null =>
  FORMATS.find((format) => file !== undefined && extname(file).toLowerCase() === `.${format}`) ?? null;
