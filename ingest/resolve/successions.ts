import type { Body } from './body.js';
import { fitsLevel, formNamed, LOCAL_FORMS, render } from './local-forms.js';
import { CHINA, regionById, type Region } from './regions.js';
import { LOCAL_SUCCESSIONS, SUCCESSIONS } from './vocabulary.js';

/** That one body followed another in a reform. Names are full. */
export interface Succession {
  readonly from: string;
  readonly to: string;
  /** ISO day; null where it differed from place to place. */
  readonly on: string | null;
  readonly reform: string | null;
}

/** The pattern a local body's name was made from. */
function patternOf(body: Body, region: Region): string | null {
  return LOCAL_FORMS.find((form) => render(form.name, region) === body.name)?.name ?? null;
}

function localSuccessions(body: Body): readonly Succession[] {
  if (body.regionId === null || body.regionId === CHINA.id) return [];
  const region = regionById(body.regionId);
  const pattern = patternOf(body, region);
  return LOCAL_SUCCESSIONS.filter(
    ({ from, to, levels }) => (from === pattern || to === pattern) && fitsLevel(levels, region),
  ).map(({ from, to, on, reform }) => ({ from: render(from, region), to: render(to, region), on, reform }));
}

/** Every succession a body takes part in, on either side. It depends on the body and the vocabulary alone. */
export const successionsOf = (body: Body): readonly Succession[] => [
  ...SUCCESSIONS.filter(({ from, to }) => from === body.name || to === body.name),
  ...localSuccessions(body),
];

/** Whether a pattern of local-successions.csv names a form. */
export const isForm = (pattern: string): boolean => formNamed(pattern) !== undefined;
