import type {
  Action,
  AssignmentBasis,
  AssignmentRole,
  Citation,
  Finding,
  Rating,
  Span,
  Target,
} from '../../schema/model.js';

/** A body named in a clause, before anything is known of which body it is. */
export interface AssignmentMention {
  readonly kind: 'assignment';
  readonly asPrinted: string;
  /** The whole name where a series shortens it (宣传部 after 市委组织部: 市委宣传部); the one to resolve, if there. */
  readonly completed: string | null;
  readonly role: AssignmentRole;
  readonly roleAsPrinted: string | null;
  readonly basis: AssignmentBasis;
  readonly ruleSpan: Span | null;
  readonly span: Span;
  readonly dueOn: string | null;
}

/** A product named in a measure: `product` is the id of its vocabulary entry, or its name where it is only a pattern's. */
export interface ProductNameMention {
  readonly kind: 'product';
  readonly product: string;
  readonly asPrinted: string;
  readonly span: Span;
}

/**
 * What one rule read at one place, tagged with the rule that read it (`rule` is the rule's file name), so that any fact
 * can be explained.
 */
export type Mention = { readonly rule: string } & (
  | AssignmentMention
  | ProductNameMention
  | ({ readonly kind: 'target' } & Target)
  | ({ readonly kind: 'action' } & Action)
  | ({ readonly kind: 'citation' } & Citation)
  | ({ readonly kind: 'rating' } & Rating)
  | ({ readonly kind: 'finding' } & Finding)
);
