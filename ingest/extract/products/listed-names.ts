import type { Candidate } from './candidate.js';
import { WordSet } from '../../word-set.js';
import { NameAutomaton } from './name-automaton.js';
import { FINANCIAL_PRODUCTS, PRODUCT_CONTEXTS } from './vocabulary.js';
import { cutsAbbreviation, cutsWord } from './word-boundaries.js';

const LOOKALIKE = { id: null, generic: false } as const;

const names = new NameAutomaton<{ readonly id: string | null; readonly generic: boolean }>([
  ...FINANCIAL_PRODUCTS.flatMap((p) => [p.name, ...p.aliases].map((name) => [name, p] as const)),
  ...PRODUCT_CONTEXTS.lookalikes.map((name) => [name, LOOKALIKE] as const),
]);

/** What stands right after a name and makes it a body, a place or a rule: 机构 in 融资担保机构. */
const bodies = new WordSet(PRODUCT_CONTEXTS.bodies);

/** Names longer than this are never parts of ordinary words. */
const SHORT = 3;

function isName(text: string, start: number, end: number): boolean {
  if (bodies.longestAt(text, end) > 0 || cutsAbbreviation(text, start, end)) return false;
  return end - start > SHORT || !cutsWord(text, start, end);
}

/**
 * Names that the vocabulary lists, wherever they stand.
 *
 * Sample: 加大科技型企业信用贷款、中长期贷款投放力度 → 信用贷款, 中长期贷款; nothing in 吸引融资担保机构、银行间债券市场.
 */
export function listedNames(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const { start, end, value } of names.matches(text)) {
    if (value.generic) continue;
    if (value.id === null) found.push({ start, end, product: null });
    else found.push({ start, end, product: value.id, stands: () => isName(text, start, end) });
  }
  return found;
}
