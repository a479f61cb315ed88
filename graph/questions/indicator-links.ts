import { listByOwner, type Batched } from './ask.js';
import type { IndicatorLinkRow } from './rows.js';
import { indicatorLinkOf, type StoredIndicatorLink } from './stored-links.js';

function linksOf(name: string): Batched<readonly IndicatorLinkRow[]> {
  const list = listByOwner<StoredIndicatorLink>(name);
  return async (store, ids) => {
    const found = await list(store, ids);
    return new Map([...found].map(([id, links]) => [id, links.map(indicatorLinkOf)]));
  };
}

/** Dimensions that each measure supports, strongest first. */
export const indicatorsOfMeasures = linksOf('indicators-of-measures');

/** Measures that support each dimension, or best support each criterion, strongest first. */
export const measuresOfIndicators = linksOf('measures-of-indicators');
