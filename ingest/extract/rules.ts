import { productNames } from './products/product-names.js';
import type { DocumentRule, UnitRule } from './rule.js';
import { bracketedClause } from './responsibility/bracketed-clause.js';
import { clauseLine } from './responsibility/clause-line.js';
import { ledInSentence } from './responsibility/led-in-sentence.js';
import { unexplainedComma } from './responsibility/unexplained-comma.js';
