import { readFileSync } from 'node:fs';

import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';

import { packageFile } from '../../schema/package-root.js';

/** Names as data: reads and validates the vocabularies of bodies and places, once a process. A broken file throws. */
const list = z.string().transform((cell) => (cell === '' ? [] : cell.split('|')));
const optional = z.string().transform((cell) => (cell === '' ? null : cell));
const day = optional.pipe(z.iso.date().nullable());
const level = z.enum(['NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'INTERREGIONAL']);

const regionEntry = z.object({
  code: z.string().length(6),
  name: z.string().min(2),
  short: z.string(),
  level,
  parent: optional,
});
const zoneEntry = z.object({
  name: z.string().min(2),
  aliases: list,
  level,
  within: optional,
  members: list,
  official: optional,
});
const formerRegionEntry = z.object({ name: z.string().min(2), code: z.string().length(6), level, until: day });
const prefixEntry = z.object({ prefix: z.string().min(1), code: z.string().length(6) });
const bodyEntry = z.object({
  name: z.string().min(2),
  aliases: list,
  system: z.string().min(2),
  parent: optional,
  from: day,
  until: day,
  region: optional,
});
const bureauEntry = z.object({
  stem: z.string().min(1),
  short: list,
  endings: list,
  system: z.string().min(2),
  until: day,
});
const localBodyEntry = z.object({
  name: z.string().regex(/[~#]/),
  printed: list,
  system: z.string().min(2),
  parent: optional,
  levels: z.string().regex(/^[PDMC]*$/),
  from: day,
  until: day,
});
const localShortEntry = z.object({ printed: z.string().regex(/[~#]/), name: z.string().regex(/[~#]/), within: list });
const successionEntry = z.object({ from: z.string(), to: z.string(), on: day, reform: optional });
const localSuccessionEntry = successionEntry.extend({ levels: z.string().regex(/^[PDMC]+$/) });

export type BodyEntry = z.infer<typeof bodyEntry>;
export type LocalBodyEntry = z.infer<typeof localBodyEntry>;

const text = (file: string): string => readFileSync(packageFile('schema', 'vocab', file), 'utf8');

function rows<T>(file: string, entry: z.ZodType<T>): readonly T[] {
  const cells: unknown = parseCsv(text(file), { columns: true, comment: '#', comment_no_infix: true, trim: true });
  const result = z.array(entry).safeParse(cells);
  if (!result.success) throw new Error(`schema/vocab/${file}: ${z.prettifyError(result.error)}`);
  return Object.freeze(result.data);
}

export const REGION_ENTRIES = rows('regions.csv', regionEntry);
export const FORMER_REGION_ENTRIES = rows('former-regions.csv', formerRegionEntry);
export const ZONE_ENTRIES = rows('zones.csv', zoneEntry);
export const DOC_NUMBER_PREFIXES = rows('doc-number-prefixes.csv', prefixEntry);
export const SYSTEM_NAMES: readonly string[] = Object.freeze(
  z.array(z.string()).parse(parseYaml(text('systems.yaml'))),
);
/** Bodies of the centre, and what else has one name in the whole country. */
export const AGENCY_ENTRIES = rows('agencies.csv', bodyEntry);
export const INSTITUTION_ENTRIES = rows('institutions.csv', bodyEntry);
export const SUCCESSIONS = rows('successions.csv', successionEntry);
export const BUREAU_ENTRIES = rows('local-bureaus.csv', bureauEntry);
export const LOCAL_BODY_ENTRIES = rows('local-bodies.csv', localBodyEntry);
/** Short names that mean another body in some provinces. */
export const LOCAL_SHORT_ENTRIES = rows('local-shorts.csv', localShortEntry);
export const LOCAL_SUCCESSIONS = rows('local-successions.csv', localSuccessionEntry);
/** Bodies of one place whose names no pattern gives. */
export const LOCAL_AGENCY_ENTRIES = rows('local-agencies.csv', bodyEntry);
