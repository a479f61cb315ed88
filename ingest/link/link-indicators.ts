import type { IndicatorLinkBatch, IndicatorLinkRow, RationaleRow } from '../../schema/link-batch.js';
import { spanOf } from '../read/view.js';
import { supportedByEach, type Supported } from './dimension-support.js';
import { featureKey, type Features } from './features.js';
import type { Dimension } from './indicator-profile.js';
import { confidenceOf, linkId, linkSort, rationaleRow, type PlacedRationale } from './link-rows.js';
import type { Linkable } from './linkable.js';
import type { Provision } from './provision.js';
import { contentOf, SUPPORT_PARAMETERS, type SupportParameters } from './support.js';

/** The dimensions that account for enough of a measure, the best first. */
function supportedBy(
  content: ReadonlyMap<string, number>,
  dimensions: readonly Dimension[],
  parameters: SupportParameters,
): readonly Supported[] {
  const all = supportedByEach(content, dimensions, parameters);
  const best = Math.max(0, ...all.map(({ share }) => share));
  const least = Math.max(parameters.least, parameters.ofBest * best);
  return all.filter(({ share }) => share >= least).sort((a, b) => b.share - a.share);
}

/** Each concept as a reason: one that both name, or a topic of the dimension that the measure's concept belongs to. */
function reasons({ view }: Provision, features: Features, { asked, supports }: Supported): readonly PlacedRationale[] {
  return [...supports]
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ concept, named, weight }): PlacedRationale[] => {
      const [feature, place] = [features.get(featureKey('CONCEPT', concept)), asked.concepts.get(named)];
      if (feature === undefined || place === undefined) return [];
      const same = concept === named;
      return [
        {
          kind: same ? 'SHARED_CONCEPT' : 'SHARED_TOPIC',
          names: same ? [concept] : [named, concept],
          weight,
          from: spanOf(view, feature.place.start, feature.place.end),
          to: place.span,
        },
      ];
    });
}

/** A measure and a dimension as a link, with its reasons. */
export interface LinkedIndicator {
  readonly link: IndicatorLinkRow;
  readonly rationales: readonly RationaleRow[];
}

export function linkedIndicator(provision: Provision, features: Features, supported: Supported): LinkedIndicator {
  const ends = { from: provision.id, to: supported.dimension.id };
  const id = linkId('sup', ends.from, ends.to);
  const rationales = reasons(provision, features, supported).map((reason, nth) => rationaleRow(id, reason, nth));
  const criterionId = supported.criterion?.id ?? null;
  const confidence = confidenceOf(rationales);
  return { link: { id, ...ends, confidence, criterionId, sort: linkSort(id, confidence) }, rationales };
}

/** A scheme as measures are linked with it. */
export interface Scheme {
  readonly id: string;
  readonly dimensions: readonly Dimension[];
}

/** Links between a document and a scheme as they are written. */
export const indicatorLinkBatch = (
  document: Linkable,
  scheme: Scheme,
  links: readonly LinkedIndicator[],
): IndicatorLinkBatch => ({
  fromDocumentId: document.id,
  schemeId: scheme.id,
  links: links.map(({ link }) => link),
  rationales: links.flatMap(({ rationales }) => rationales),
});

/** Which dimensions of a scheme the measures of a document support, with the best criterion of each and the reasons. */
export function linkIndicators(
  document: Linkable,
  scheme: Scheme,
  parameters: SupportParameters = SUPPORT_PARAMETERS,
): IndicatorLinkBatch {
  const made = document.provisions.flatMap((provision, at) => {
    const features = document.features[at] ?? new Map();
    return supportedBy(contentOf(features, parameters), scheme.dimensions, parameters).map((supported) =>
      linkedIndicator(provision, features, supported),
    );
  });
  return indicatorLinkBatch(document, scheme, made);
}
