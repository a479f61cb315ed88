import type {
  AssignmentRole,
  CommitmentStrength,
  DocumentKind,
  GovernmentLevel,
  PolicyInstrument,
  ProductCategory,
} from '../../schema/model.js';
import { joined } from '../statement.js';
import type { ReviewStatus } from '../../schema/link-review.js';
import type { Statement, Store } from '../store.js';
import { listStatements, type Order } from './order.js';
import { pageOfIdsByOwner, pageRead, type Page, type Window } from './page.js';

/** What is null, or an empty list, does not restrict. `terms` are folded, and all must stand in the measure. */
export interface MeasureCriteria {
  readonly documents: readonly string[];
  readonly regions: readonly string[];
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

/** What measures can be ordered by, beside their place, with the part of the statement that says so. */
export const MEASURE_ORDERS = {
  PLACE: 'key-place',
  ISSUED_ON: 'measures-key-issued-on',
  DEADLINE: 'measures-key-deadline',
  STRENGTH: 'measures-key-strength',
} as const;
export type MeasureOrderField = keyof typeof MEASURE_ORDERS;

/** A page of ids of measures, by document and in order; those of variants and replaced documents only where `documents` names them. */
export const measures = (
  store: Store,
  criteria: MeasureCriteria,
  window: Window,
  order: Order<MeasureOrderField> | null = null,
): Promise<Page<string>> =>
  pageRead(
    store,
    listStatements(matching(criteria), order && { ...order, by: MEASURE_ORDERS[order.by] }),
    { ...criteria },
    window,
  );

/** How many measures there are. */
export async function measureCount(store: Store, criteria: MeasureCriteria): Promise<number> {
  const [row] = await store.run(joined(...matching(criteria), 'count'), { ...criteria });
  return row?.['total'] as number;
}

/** From where measures are found: the first of these that a filter asks for, else every measure is looked at. */
const SIDES = ['documents', 'agencies', 'products', 'concepts', 'regions', 'systems'] as const;
/** What is asked already by where measures are found. */
const ASKED_BY_SIDE: readonly string[] = ['products', 'concepts', 'regions'];

/** The part of a statement that asks what a criterion says; a statement has those of the criteria that are given. */
const WHERE: Readonly<Record<Exclude<keyof MeasureCriteria, 'documents'>, string>> = {
  inForceOn: 'measures-where-in-force',
  kinds: 'measures-where-document',
  levels: 'measures-where-document',
  issuedFrom: 'measures-where-document',
  issuedTo: 'measures-where-document',
  regions: 'measures-where-regions',
  agencies: 'measures-where-agencies',
  systems: 'measures-where-agencies',
  role: 'measures-where-agencies',
  products: 'measures-where-products',
  productCategories: 'measures-where-categories',
  concepts: 'measures-where-concepts',
  indicators: 'measures-where-indicators',
  hasIndicator: 'measures-where-has-indicator',
  instrument: 'measures-where-instrument',
  strengths: 'measures-where-strengths',
  dueFrom: 'measures-where-due',
  dueTo: 'measures-where-due',
  hasAgency: 'measures-where-has-agency',
  hasCounterpart: 'measures-where-has-counterpart',
  linkStatuses: 'measures-where-link-statuses',
  terms: 'measures-where-words',
};

/** The parts of a statement that find the measures that are asked for. */
export function matching(criteria: MeasureCriteria): readonly string[] {
  const side = SIDES.find((name) => criteria[name].length > 0) ?? 'all';
  return [`measures-from-${side}`, ...asking(criteria, ASKED_BY_SIDE.includes(side) ? side : null)];
}

/** The same of all documents, those among them that are only found where they are named. */
export const matchingBesideNamed = (criteria: MeasureCriteria): readonly string[] => [
  'measures-from-all-and-documents',
  ...asking(criteria),
];

/** What is asked of each measure, without what `asked` names. */
function asking(criteria: MeasureCriteria, asked: string | null = null): readonly string[] {
  const parts = Object.entries(WHERE).flatMap(([name, part]) => {
    const given = criteria[name as keyof MeasureCriteria];
    const restricts = typeof given === 'object' && given !== null ? given.length > 0 : given !== null;
    return restricts && name !== asked ? [part] : [];
  });
  return [...new Set(parts)];
}

/** The same of what expresses each of many concepts. */
export const measuresOfConcepts = (criteria: MeasureCriteria, window: Window) =>
  pageOfIdsByOwner(ofOwners('concepts', criteria), { ...criteria }, window);

/** The same for many documents at once, each with a page of its own. */
export const measuresOfDocuments = (criteria: MeasureCriteria, window: Window) =>
  pageOfIdsByOwner(ofOwners('documents', criteria), { ...criteria }, window);

const ofOwners = (owners: 'concepts' | 'documents', criteria: MeasureCriteria): Statement => {
  const asked = asking(criteria);
  return joined(`measures-of-${owners}-counted`, ...asked, `measures-of-${owners}-paged`, ...asked, 'page-by-owner');
};
