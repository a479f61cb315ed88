import { common } from './common.js';
import { findings } from './findings.js';
import { overview } from './overview.js';
import { reader } from './reader.js';
import { terms } from './terms.js';

/** All Chinese strings: a namespace for each page, `common` for the frame and `terms` for the values of enums. */
export const zh = { common, findings, overview, reader, terms };
