import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageFile } from '../../schema/package-root.js';

/** A notion of the field (贷款风险补偿, 上市培育 …), after SKOS: a label, a wider notion, the phrases that express it. */
export interface Concept {
  /** skos:prefLabel; unique, and the concept's id. */
  readonly name: string;
  /** skos:broader; null for a top concept. */
  readonly broader: string | null;
  /** skos:altLabel and skos:hiddenLabel: each expresses one concept only. */
  readonly phrases: readonly string[];
}

const scheme = z.strictObject({
  origin: z.string(),
  concepts: z.array(
    z.strictObject({ name: z.string().min(2), broader: z.string().optional(), phrases: z.array(z.string().min(2)) }),
  ),
});

/** `schema/vocab/concepts.yaml`, in its order. */
export const CONCEPTS: readonly Concept[] = Object.freeze(
  scheme
    .parse(parse(readFileSync(packageFile('schema', 'vocab', 'concepts.yaml'), 'utf8')))
    .concepts.map(({ name, broader, phrases }) => ({ name, broader: broader ?? null, phrases })),
);

const byName = new Map(CONCEPTS.map((concept) => [concept.name, concept]));

/** A concept's wider ones, the nearest first; a scheme with a circle is refused by its test. */
export function widerThan(name: string): readonly string[] {
  const broader = byName.get(name)?.broader ?? null;
  return broader === null ? [] : [broader, ...widerThan(broader)];
}
