import type {
  AssignmentRole,
  CommitmentStrength,
  DocumentKind,
  GovernmentLevel,
  PolicyInstrument,
  ProductCategory,
} from '../../schema/model.js';
import type { ReviewStatus } from '../../schema/link-review.js';

/** What is null, or an empty list, does not restrict. `terms` are folded, and all must stand in the measure. */
export interface MeasureCriteria {
  readonly documents: readonly string[];
  readonly regions: readonly string[];
  /** The same, what lies in them counted too. */
  readonly regionsWithin: readonly string[];
  readonly kinds: readonly DocumentKind[];
  readonly levels: readonly GovernmentLevel[];
  readonly issuedFrom: string | null;
  readonly issuedTo: string | null;
  readonly agencies: readonly string[];
  readonly systems: readonly string[];
  readonly role: AssignmentRole | null;
  readonly products: readonly string[];
  readonly productCategories: readonly ProductCategory[];
  /** Dimensions or criteria. */
  readonly indicators: readonly string[];
  readonly concepts: readonly string[];
  readonly instrument: PolicyInstrument | null;
  readonly strengths: readonly CommitmentStrength[];
  /** Days between which something in the measure is due. */
  readonly dueFrom: string | null;
  readonly dueTo: string | null;
  /** What was judged of its links. */
  readonly linkStatuses: readonly ReviewStatus[];
  readonly hasAgency: boolean | null;
  readonly hasCounterpart: boolean | null;
  readonly hasIndicator: boolean | null;
  readonly inForceOn: string | null;
  readonly terms: readonly string[];
}
