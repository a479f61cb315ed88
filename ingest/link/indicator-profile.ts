import type { Extraction, Indicator, Span } from '../../schema/model.js';
import { viewOf } from '../read/fold.js';
import { spanOf } from '../read/view.js';
import { conceptsIn } from './concepts-in.js';

/** A concept as an indicator's words express it. */
export interface NamedConcept {
  readonly count: number;
  /** True where the indicator's name has it: 金融配套完善, 人才要素集聚. */
  readonly inName: boolean;
  /** Its first place. */
  readonly span: Span;
}

/** A dimension or criterion of a scheme, with what its words ask for. */
export interface IndicatorProfile {
  /** `ind:SLUG/4.2` */
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly concepts: ReadonlyMap<string, NamedConcept>;
}

/** A dimension with its criteria. */
export interface Dimension extends IndicatorProfile {
  readonly criteria: readonly IndicatorProfile[];
}

function profileOf({ code, name, span }: Indicator, slug: string, source: string): IndicatorProfile {
  const view = viewOf(source, span.start, span.end);
  const words = viewOf(name).text;
  const nameEnd = view.text.indexOf(words) + words.length;
  const concepts = new Map<string, NamedConcept>();
  for (const { name: concept, start, end } of conceptsIn(view.text)) {
    const known = concepts.get(concept) ?? { count: 0, inName: start < nameEnd, span: spanOf(view, start, end) };
    concepts.set(concept, { ...known, count: known.count + 1 });
  }
  return { id: `ind:${slug}/${code}`, code, name, concepts };
}

/** The dimensions of a scheme, in its order; a dimension's text holds that of its criteria. */
export function dimensionsOf({ indicators, source }: Extraction, slug: string): readonly Dimension[] {
  const profile = (indicator: Indicator): IndicatorProfile => profileOf(indicator, slug, source.text);
  return indicators
    .filter(({ parent }) => parent === null)
    .map((dimension) => ({
      ...profile(dimension),
      criteria: indicators.filter(({ parent }) => parent === dimension.code).map(profile),
    }));
}
