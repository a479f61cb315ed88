import { agencies } from './agencies.js';
import { common } from './common.js';
import { coverage } from './coverage.js';
import { findings } from './findings.js';
import { overview } from './overview.js';
import { products } from './products.js';
import { reader } from './reader.js';
import { targets } from './targets.js';
import { terms } from './terms.js';

/** All Chinese strings: a namespace for each page, `common` for the frame and `terms` for the values of enums. */
export const zh = { agencies, common, coverage, findings, overview, products, reader, targets, terms };
