import type { DocumentRule, UnitRule } from './rule.js';

/**
 * The policy of extraction, top to bottom: who is responsible, what is promised, what is used, what is told.
 * The order is the order in which mentions are handed on; no rule depends on another's result.
 */
export const UNIT_RULES: readonly UnitRule[] = Object.freeze([]);

/** What is read of the document as a whole. */
export const DOCUMENT_RULES: readonly DocumentRule[] = Object.freeze([]);
