import { common } from './common.js';
import { findings } from './findings.js';
import { gaps } from './gaps.js';
import { importing } from './import.js';
import { overview } from './overview.js';
import { park } from './park.js';
import { reader } from './reader.js';
import { review } from './review.js';
import { terms } from './terms.js';

/** All Chinese strings: a namespace for each page, `common` for the frame and `terms` for the values of enums. */
export const zh = { common, findings, gaps, import: importing, overview, park, reader, review, terms };
