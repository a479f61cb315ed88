import type { RationaleKind } from '../../schema/link-batch.js';
import type { Feature, FeatureKind, Features } from './features.js';
import type { Stretch } from '../stretch.js';
import type { Vector } from './vectors.js';

/** One side of a comparison: a provision's features and what they weigh here. */
export interface Side {
  readonly features: Features;
  readonly vector: Vector;
}

/** One reason why two provisions are alike, with its places in the two views. */
export interface Rationale {
  readonly kind: RationaleKind;
  /** What is shared, the weightiest first. */
  readonly names: readonly string[];
  readonly weight: number;
  readonly from: Stretch;
  readonly to: Stretch;
}

const KINDS: Readonly<Record<FeatureKind, RationaleKind>> = {
  TERM: 'SHARED_TERM',
  CONCEPT: 'SHARED_CONCEPT',
  PRODUCT: 'SHARED_PRODUCT',
  SYSTEM: 'SHARED_AGENCY_SYSTEM',
  TARGET: 'SHARED_TARGET',
  CITATION: 'CITATION',
};

/** Below this share of the whole a reason is told together with others of its kind. */
const SMALL = 0.06;

/** 上市培育 and 债券融资 share no phrase: both are on 直接融资, a topic that neither side may name. */
function kindOf(from: Feature, to: Feature): RationaleKind {
  return from.kind === 'CONCEPT' && (from.implied || to.implied) ? 'SHARED_TOPIC' : KINDS[from.kind];
}

/** One shared feature: what it adds, and how much of that by standing in both headings. */
interface Shared {
  readonly one: Feature;
  readonly two: Feature;
  readonly weight: number;
  readonly inHeadings: number;
}

function sharedBy(from: Side, to: Side): readonly Shared[] {
  const shared: Shared[] = [];
  for (const [key, weight] of from.vector) {
    const other = to.vector.get(key);
    if (other === undefined) continue;
    const [one, two] = [from.features.get(key), to.features.get(key)];
    if (one === undefined || two === undefined) continue;
    // A topic that a heading only implies is not the heading's own.
    const inHeadings = one.implied || two.implied ? 0 : weight.heading * other.heading;
    shared.push({ one, two, weight: weight.all * other.all, inHeadings });
  }
  return shared;
}

/** Every shared feature as a reason of its own; what it adds by standing in both headings is told as SAME_HEADING. */
function reasons(shared: readonly Shared[], whole: number): readonly Rationale[] {
  const sameHeading = shared.reduce((sum, { inHeadings }) => sum + inHeadings, 0) >= SMALL * whole;
  return shared.flatMap(({ one, two, weight, inHeadings }) => {
    const headings = sameHeading ? inHeadings : 0;
    const places = { names: [one.name], from: one.place, to: two.place };
    return [
      { ...places, kind: 'SAME_HEADING' as const, weight: headings },
      { ...places, kind: kindOf(one, two), weight: weight - headings },
    ].filter((reason) => reason.weight > 0);
  });
}

/** Reasons of one kind in one line: its weight is their sum, its places are those of the weightiest. */
function together(parts: readonly Rationale[]): readonly Rationale[] {
  const [first] = parts;
  if (first === undefined) return [];
  const names = [...new Set(parts.flatMap((part) => part.names))];
  return [{ ...first, names, weight: parts.reduce((sum, { weight }) => sum + weight, 0) }];
}

const byWeight = (a: Rationale, b: Rationale): number => b.weight - a.weight;

/**
 * Why two provisions are alike, the weightiest first. The weights sum to their likeness: nothing is counted that is not
 * listed.
 */
export function rationalesOf(from: Side, to: Side): readonly Rationale[] {
  const shared = sharedBy(from, to);
  const whole = shared.reduce((sum, { weight }) => sum + weight, 0);
  const all = [...reasons(shared, whole)].sort(byWeight);
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return kinds
    .flatMap((kind) => {
      const ofKind = all.filter((reason) => reason.kind === kind);
      if (kind === 'SAME_HEADING') return together(ofKind);
      const large = ofKind.filter(({ weight }) => weight >= SMALL * whole);
      return [...large, ...together(ofKind.slice(large.length))];
    })
    .sort(byWeight);
}
