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

/** All Chinese strings: a namespace for each page, `common` for the frame and `terms` for the values of enums. */
export const zh = {
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
