import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageFile } from '../../../schema/package-root.js';

const UNIT_KINDS = ['ratio', 'count', 'amount', 'length', 'score'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

const file = z.strictObject({ origin: z.string(), units: z.record(z.enum(UNIT_KINDS), z.array(z.string().min(1))) });

const { units } = file.parse(parse(readFileSync(packageFile('schema', 'vocab', 'units.yaml'), 'utf8')));

/** The kind of each unit of `schema/vocab/units.yaml`. */
export const UNITS: ReadonlyMap<string, UnitKind> = new Map(
  UNIT_KINDS.flatMap((kind) => units[kind].map((unit) => [unit, kind] as const)),
);
