import type { Dimension, IndicatorProfile } from './indicator-profile.js';
import { centrality, supportsOf, total, type Support, type SupportParameters } from './support.js';

/** A dimension with what of a measure it accounts for. */
export interface Supported {
  readonly dimension: Dimension;
  /** Whose words the supports stand in: the dimension's as a whole, or those of one criterion that asks for more of it. */
  readonly asked: IndicatorProfile;
  readonly supports: readonly Support[];
  readonly share: number;
  /** The criterion that accounts for most of the measure; the first of equals, null where none does. */
  readonly criterion: IndicatorProfile | null;
}

/** How much the dimension that is most about a concept is about it, by concept. */
type Foremost = ReadonlyMap<string, number>;

function foremostOf(dimensions: readonly Dimension[], parameters: SupportParameters): Foremost {
  const foremost = new Map<string, number>();
  for (const dimension of dimensions)
    for (const concept of dimension.concepts.keys())
      foremost.set(concept, Math.max(foremost.get(concept) ?? 0, centrality(concept, dimension, parameters)));
  return foremost;
}

interface Asked {
  readonly profile: IndicatorProfile;
  readonly supports: readonly Support[];
  readonly share: number;
}

/** The one that accounts for most; the first of equals. */
const better = (one: Asked, other: Asked): Asked => (other.share > one.share ? other : one);

/**
 * What of a measure a dimension accounts for, however little: as a whole or in its best criterion. （三）科创活力强劲 names a
 * dozen things once, so that it is not much about any; its criterion 科技成果转移转化机制健全 is about one alone. A criterion speaks for
 * its dimension only as far as no other dimension is more about the same: 融资方式多样, one criterion of 产融结合高效, does not
 * draw every measure on finance away from 金融配套完善.
 */
function supportedOf(
  content: ReadonlyMap<string, number>,
  dimension: Dimension,
  foremost: Foremost,
  parameters: SupportParameters,
): Supported {
  const due = (concept: string): number => {
    const most = foremost.get(concept) ?? 0;
    return most === 0 ? 0 : centrality(concept, dimension, parameters) / most;
  };
  const asked = (profile: IndicatorProfile, part: (concept: string) => number): Asked => {
    const supports = supportsOf(content, profile, parameters, part);
    return { profile, supports, share: total(supports) };
  };
  const whole = asked(dimension, () => 1);
  const none: Asked = { profile: dimension, supports: [], share: 0 };
  const best = dimension.criteria.map((criterion) => asked(criterion, due)).reduce(better, none);
  const { profile, supports, share } = better(whole, best);
  return { dimension, asked: profile, supports, share, criterion: best.share > 0 ? best.profile : null };
}

/** What of a measure each dimension of a scheme accounts for, in the scheme's order. */
export function supportedByEach(
  content: ReadonlyMap<string, number>,
  dimensions: readonly Dimension[],
  parameters: SupportParameters,
): readonly Supported[] {
  const foremost = foremostOf(dimensions, parameters);
  return dimensions.map((dimension) => supportedOf(content, dimension, foremost, parameters));
}
