import type { Body } from './body.js';
import { fitsLevel, render } from './local-forms.js';
import { CHINA, regionById } from './regions.js';
import { LOCAL_SUCCESSIONS, SUCCESSIONS } from './vocabulary.js';

/** That one body followed another in a reform. Names are full. */
export interface Succession {
  readonly from: string;
  readonly to: string;
  /** ISO day; null where it differed from place to place. */
  readonly on: string | null;
  readonly reform: string | null;
}

function localSuccessions({ name, regionId }: Body): readonly Succession[] {
  if (regionId === null || regionId === CHINA.id) return [];
  const region = regionById(regionId);
  return LOCAL_SUCCESSIONS.filter(({ levels }) => fitsLevel(levels, region))
    .map(({ from, to, on, reform }) => ({ from: render(from, region), to: render(to, region), on, reform }))
    .filter(({ from, to }) => from === name || to === name);
}

/** Every succession a body takes part in, on either side. It depends on the body and the vocabulary alone. */
export const successionsOf = (body: Body): readonly Succession[] => [
  ...SUCCESSIONS.filter(({ from, to }) => from === body.name || to === body.name),
  ...localSuccessions(body),
];
