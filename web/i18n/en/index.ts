import type { SameShape } from '../same-shape.js';
import type { zh } from '../zh/index.js';
import { common } from './common.js';
import { findings } from './findings.js';
import { overview } from './overview.js';
import { reader } from './reader.js';
import { terms } from './terms.js';

export const en: SameShape<typeof zh> = { common, findings, overview, reader, terms };
