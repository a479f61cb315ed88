import type { SameShape } from '../same-shape.js';
import type { zh } from '../zh/index.js';
import { common } from './common.js';
import { findings } from './findings.js';
import { gaps } from './gaps.js';
import { importing } from './import.js';
import { overview } from './overview.js';
import { park } from './park.js';
import { reader } from './reader.js';
import { review } from './review.js';
import { terms } from './terms.js';

export const en: SameShape<typeof zh> = {
  common,
  findings,
  gaps,
  import: importing,
  overview,
  park,
  reader,
  review,
  terms,
};
