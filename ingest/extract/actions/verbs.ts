import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { CommitmentStrength, PolicyInstrument } from '../../../schema/model.js';
import { packageFile } from '../../../schema/package-root.js';

const STRENGTHS = [
  'EXPLORE',
  'ENCOURAGE',
  'SUPPORT',
  'PROMOTE',
  'ESTABLISH',
  'REQUIRE',
] as const satisfies readonly CommitmentStrength[];
const INSTRUMENTS = ['SUPPLY', 'ENVIRONMENT', 'DEMAND'] as const satisfies readonly PolicyInstrument[];

const words = z.array(z.string().min(1));

const verbFile = z.strictObject({
  origin: z.string(),
  strengths: z.record(
    z.enum(STRENGTHS),
    z.strictObject({ anywhere: words, opening: words.default([]), behind: words.default([]) }),
  ),
  nouns: words,
  nominal: words,
  disposals: words,
  adverbs: words,
  prepositions: words,
  bodies: words,
});

const instrumentFile = z.strictObject({ origin: z.string(), instruments: z.record(z.enum(INSTRUMENTS), words) });

const read = (file: string): unknown => parse(readFileSync(packageFile('schema', 'vocab', file), 'utf8'));

const { strengths, ...grammar } = verbFile.parse(read('directive-verbs.yaml'));

/** A verb that directs: `schema/vocab/directive-verbs.yaml`. */
export interface DirectiveVerb {
  readonly verb: string;
  readonly strength: CommitmentStrength;
  /** False where it directs only as the first predicate of a sentence. */
  readonly anywhere: boolean;
}

/** Verbs that direct only behind a preposition: 作为 in 将…作为…. */
export const VERBS_BEHIND_PREPOSITION: ReadonlyMap<string, DirectiveVerb> = new Map(
  STRENGTHS.flatMap((strength) =>
    strengths[strength].behind.map((verb) => [verb, { verb, strength, anywhere: false }] as const),
  ),
);

export const DIRECTIVE_VERBS: ReadonlyMap<string, DirectiveVerb> = new Map(
  STRENGTHS.flatMap((strength) => [
    ...strengths[strength].anywhere.map((verb) => ({ verb, strength, anywhere: true })),
    ...strengths[strength].opening.map((verb) => ({ verb, strength, anywhere: false })),
  ]).map((entry) => [entry.verb, entry]),
);

/** What stands around the verbs: adverbs, prepositions, actors, modals, and nouns that only look like verbs. */
export const DIRECTIVE_GRAMMAR = grammar;

/** Words for what a directive is about, each with its instrument. */
export const INSTRUMENT_WORDS: readonly (readonly [string, PolicyInstrument])[] = Object.entries(
  instrumentFile.parse(read('policy-instruments.yaml')).instruments,
).flatMap(([instrument, list]) => list.map((word) => [word, instrument as PolicyInstrument] as const));
