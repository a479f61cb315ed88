import type { IndicatorLinkBatch, LinkBatch } from '../../schema/link-batch.js';
import { sidesOf, type ComparedSide } from './compared.js';
import { supportedByEach } from './dimension-support.js';
import { linkBatch, linked } from './link-documents.js';
import { indicatorLinkBatch, linkedIndicator, type Scheme } from './link-indicators.js';
import type { Linkable } from './linkable.js';
import { LINK_PARAMETERS, type LinkParameters } from './parameters.js';
import { contentOf, SUPPORT_PARAMETERS, type SupportParameters } from './support.js';

/** Ids of two things that a person says belong together. */
export interface Ends {
  readonly from: string;
  readonly to: string;
}

/** The same sum as over all candidates, of one pair. */
function likenessOf({ vector: one }: ComparedSide, { vector: other }: ComparedSide): number {
  let likeness = 0;
  for (const [key, { all }] of one) likeness += all * (other.get(key)?.all ?? 0);
  return likeness;
}

/**
 * Given pairs of measures of two documents as counterparts, however little they are alike: with the reasons, slots and
 * confidence that a link found by the machine would have. A pair with an end that is not there is left out.
 */
export function linkPairs(
  lower: Linkable,
  higher: Linkable,
  pairs: readonly Ends[],
  parameters: LinkParameters = LINK_PARAMETERS,
): LinkBatch {
  const byId = (sides: readonly ComparedSide[]) => new Map(sides.map((side) => [side.provision.id, side]));
  const [lowerSides, higherSides] = [
    byId(sidesOf(lower, higher, parameters)),
    byId(sidesOf(higher, lower, parameters)),
  ];
  const links = pairs.flatMap((pair) => {
    const [from, to] = [lowerSides.get(pair.from), higherSides.get(pair.to)];
    if (from === undefined || to === undefined) return [];
    return [linked({ from, to, decision: { likeness: likenessOf(from, to) } }, parameters)];
  });
  return linkBatch(lower, higher, links, []);
}

/** The same for measures and dimensions of a scheme. */
export function linkIndicatorPairs(
  document: Linkable,
  scheme: Scheme,
  pairs: readonly Ends[],
  parameters: SupportParameters = SUPPORT_PARAMETERS,
): IndicatorLinkBatch {
  const made = pairs.flatMap((pair) => {
    const at = document.provisions.findIndex(({ id }) => id === pair.from);
    const [provision, features] = [document.provisions[at], document.features[at]];
    if (provision === undefined || features === undefined) return [];
    const supported = supportedByEach(contentOf(features, parameters), scheme.dimensions, parameters);
    return supported
      .filter(({ dimension }) => dimension.id === pair.to)
      .map((one) => linkedIndicator(provision, features, one));
  });
  return indicatorLinkBatch(document, scheme, made);
}
