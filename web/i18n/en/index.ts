import type { SameShape } from '../same-shape.js';
import type { zh } from '../zh/index.js';
import { agencies } from './agencies.js';
import { common } from './common.js';
import { correct } from './correct.js';
import { coverage } from './coverage.js';
import { findings } from './findings.js';
import { gaps } from './gaps.js';
import { graph } from './graph.js';
import { importing } from './import.js';
import { overview } from './overview.js';
import { park } from './park.js';
import { products } from './products.js';
import { reader } from './reader.js';
import { review } from './review.js';
import { targets } from './targets.js';
import { terms } from './terms.js';

export const en: SameShape<typeof zh> = {
  agencies,
  common,
  correct,
  coverage,
  findings,
  gaps,
  graph,
  import: importing,
  overview,
  park,
  products,
  reader,
  review,
  targets,
  terms,
};
