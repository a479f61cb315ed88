import { candidatesOf } from './likeness.js';
import { decide, type Decision } from './decide.js';
import type { Linkable } from './linkable.js';
import type { LinkParameters } from './parameters.js';
import type { Provision } from './provision.js';
import type { Side } from './rationale.js';
import { vectorsOf } from './vectors.js';

/** A provision with all that comparison weighs of it. */
export interface ComparedSide extends Side {
  readonly provision: Provision;
}

/** Two documents held side by side. */
export interface Compared {
  readonly from: readonly ComparedSide[];
  readonly to: readonly ComparedSide[];
  /** For each of `from` its candidates among `to`, the most alike first. */
  readonly decisions: readonly (readonly Decision[])[];
}

/** The provisions of one document as they weigh beside another. */
export function sidesOf(one: Linkable, other: Linkable, parameters: LinkParameters): readonly ComparedSide[] {
  const vectors = vectorsOf(one, other, parameters);
  return one.provisions.map((provision, at) => ({
    provision,
    features: one.features[at] ?? new Map(),
    vector: vectors[at] ?? new Map(),
  }));
}

function judged(from: Compared['from'], to: Compared['to'], parameters: LinkParameters): Compared {
  const vectors = (sides: readonly ComparedSide[]) => sides.map(({ vector }) => vector);
  return { from, to, decisions: decide(candidatesOf(vectors(from), vectors(to), parameters.most), parameters) };
}

export const compare = (one: Linkable, other: Linkable, parameters: LinkParameters): Compared =>
  judged(sidesOf(one, other, parameters), sidesOf(other, one, parameters), parameters);

/** The same two documents seen from the other: their likenesses are the same. */
export const reversed = ({ from, to }: Compared, parameters: LinkParameters): Compared => judged(to, from, parameters);
