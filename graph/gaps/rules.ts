import type { GapRow } from '../../schema/gap.js';
import type { DocumentFacts } from './document-facts.js';
import { indicatorWithoutMeasure } from './rules/indicator-without-measure.js';
import { withoutAgency } from './rules/without-agency.js';
import { withoutCounterpart } from './rules/without-counterpart.js';
import { withoutIndicator } from './rules/without-indicator.js';
import { withoutLead } from './rules/without-lead.js';

/** What can be missing in a document: a rule each, which also tells what of one cause is one gap. */
const RULES: readonly ((document: DocumentFacts) => readonly GapRow[])[] = [
  withoutAgency,
  withoutLead,
  withoutIndicator,
  indicatorWithoutMeasure,
  withoutCounterpart,
];

export const gapsOfDocument = (document: DocumentFacts): readonly GapRow[] => RULES.flatMap((rule) => rule(document));
