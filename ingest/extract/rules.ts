import { directiveClauses } from './actions/directive-clauses.js';
import { citations } from './citations/citations.js';
import { ratings } from './indicators/ratings.js';
import { productNames } from './products/product-names.js';
import { bracketedClause } from './responsibility/bracketed-clause.js';
import { clauseLine } from './responsibility/clause-line.js';
import { coveringClause } from './responsibility/covering-clause.js';
import { ledInHeading } from './responsibility/led-in-heading.js';
import { ledInSentence } from './responsibility/led-in-sentence.js';
import { listedBelow } from './responsibility/listed-below.js';
import { rowOfTasks } from './responsibility/row-of-tasks.js';
import { standingParty } from './responsibility/standing-party.js';
import { unexplainedComma } from './responsibility/unexplained-comma.js';
import { aimsBeforeUnits } from './targets/aims-before-units.js';
import { indicatorRows } from './targets/indicator-rows.js';
import { placeRows } from './targets/place-rows.js';
import { promisedTargets } from './targets/promised-targets.js';
import type { DocumentRule, UnitRule } from './rule.js';

/**
 * The policy of extraction, top to bottom: who is responsible, what is promised, what is used, what is told.
 * The order is the order in which mentions are handed on; no rule depends on another's result.
 */
export const UNIT_RULES: readonly UnitRule[] = Object.freeze([
  bracketedClause,
  clauseLine,
  rowOfTasks,
  listedBelow,
  ledInSentence,
  ledInHeading,
  coveringClause,
  standingParty,
  promisedTargets,
  indicatorRows,
  productNames,
  directiveClauses,
]);

/** What is read of the document as a whole. */
export const DOCUMENT_RULES: readonly DocumentRule[] = Object.freeze([
  aimsBeforeUnits,
  placeRows,
  unexplainedComma,
  citations,
  ratings,
]);
