import type { Finding, Span } from '../schema/model.js';
import type { Mention } from './extract/mention.js';
import type { ReadUnit } from './facts.js';
import type { Of } from './mentions.js';
import type { Reading } from './pipeline.js';
import { REMEDIES } from './remedies.js';

/** One fact: what it says, which rule read it, and from which words. */
export interface ExplainedFact {
  readonly rule: string;
  readonly kind: Mention['kind'];
  readonly says: string;
  /** Null where nothing in the text can be pointed at. */
  readonly span: Span | null;
}

export interface ExplainedUnit {
  readonly id: string;
  readonly role: string;
  readonly number: string;
  /** 3 of （三）. */
  readonly value: number;
  readonly title: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly facts: readonly ExplainedFact[];
}

export interface ExplainedFinding extends Finding {
  readonly settledBy: string;
}

/** A reading as a user disputes it: fact by fact, with the rules that made them. */
export interface Explanation {
  readonly units: readonly ExplainedUnit[];
  readonly document: readonly ExplainedFact[];
  readonly findings: readonly ExplainedFinding[];
}

const SAYS: { readonly [K in Mention['kind']]: (mention: Of<K>) => string } = {
  assignment: ({ asPrinted, role, basis, ruleSpan }) =>
    `${asPrinted}: ${role} (${basis}${ruleSpan === null ? '' : ` “${ruleSpan.quote}”`})`,
  product: ({ product }) => product,
  target: ({ metric, comparator, value, valueMax, unit, deadline }) =>
    [metric, comparator, value, valueMax === null ? null : `–${String(valueMax)}`, unit, deadline && `by ${deadline}`]
      .filter((part) => part !== null && part !== '')
      .join(' '),
  action: ({ verb, strength, instrument }) => `${verb}: ${strength}${instrument === null ? '' : `, ${instrument}`}`,
  citation: ({ title, docNumber }) => (docNumber === null ? title : `${title} ${docNumber}`),
  rating: ({ name, min, max }) => `${name}: ${String(min)}–${max === null ? '' : String(max)}`,
  finding: ({ code }) => code,
};

function says<K extends Mention['kind']>(kind: K, mention: Of<K>): string {
  return SAYS[kind](mention);
}

const fact = (mention: Mention): ExplainedFact => ({
  rule: mention.rule,
  kind: mention.kind,
  says: says(mention.kind, mention),
  span: mention.span,
});

function explainedUnit({ unit, mentions }: ReadUnit): ExplainedUnit {
  const { id, role, numbering, title, view } = unit;
  const [start = 0, end = 0] = [view.offsets[0], view.offsets[view.text.length]];
  const { printed: number, value } = numbering;
  return { id, role, number, value, title: title.text, span: { start, end }, facts: mentions.map(fact) };
}

/** For each fact the rule that made it and its words; for each Finding what would settle it. */
export function explain({ extraction, units, documentMentions }: Reading): Explanation {
  return {
    units: units.map(explainedUnit),
    document: documentMentions.map(fact),
    findings: extraction.findings.map((finding) => ({ ...finding, settledBy: REMEDIES.get(finding.code) ?? '' })),
  };
}
