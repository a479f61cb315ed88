import type { Span } from '../../schema/model.js';
import type { EvidenceVerdict } from '../../schema/park.js';

/** A sentence or row of a report, proposed as what is to be said of one criterion. */
export interface Proposal {
  /** Of the criterion. */
  readonly code: string;
  /** UNKNOWN unless the words themselves decide it. */
  readonly verdict: EvidenceVerdict;
  /** As it reads: broken lines joined. */
  readonly statement: string;
  /** Place in the report's text. */
  readonly span: Span;
  /** 0..1: the sum of what both share, one half where a proposal begins. */
  readonly confidence: number;
  /** What both share, and what decided the verdict, in words. */
  readonly reason: string;
}
