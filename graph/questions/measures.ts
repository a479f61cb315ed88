import { joined } from '../statement.js';
import type { Statement, Store } from '../store.js';
import type { MeasureCriteria } from './measure-criteria.js';
import { listStatements, type Order } from './order.js';
import { pageRead, type PageOfNodes, type Window } from './page.js';
import { pageOfIdsByOwner } from './page-by-owner.js';
import type { MeasureRow } from './rows.js';

export type { MeasureCriteria };

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
): Promise<PageOfNodes<MeasureRow>> => {
  const by = order && { ...order, by: MEASURE_ORDERS[order.by] };
  // Where all are looked at, a page is read by the index of places, and ends long before they are counted.
  const counted = sideOf(criteria) === 'all' ? undefined : 'measures-page-counted';
  const list = listStatements(matching(criteria), by, 'measures-page-in-place', counted);
  return pageRead(store, list, { ...criteria }, window);
};

/** How many measures there are. */
export async function measureCount(store: Store, criteria: MeasureCriteria): Promise<number> {
  const [row] = await store.run(joined(...matching(criteria), 'count'), { ...criteria });
  return row?.['total'] as number;
}

/** From where measures are found: the first of these that a filter asks for, else every measure is looked at. */
const SIDES = ['documents', 'agencies', 'products', 'concepts', 'regions', 'regionsWithin', 'systems'] as const;
/** What is asked already by where measures are found; of bodies and lines also the role, since all three are asked of one part. */
const ASKED_BY_SIDE: Readonly<Partial<Record<(typeof SIDES)[number] | 'all', string>>> = {
  agencies: 'measures-where-agencies',
  systems: 'measures-where-agencies',
  products: 'measures-where-products',
  concepts: 'measures-where-concepts',
  regions: 'measures-where-regions',
  regionsWithin: 'measures-where-regions-within',
};

/** The part of a statement that asks what a criterion says; a statement has those of the criteria that are given. */
const WHERE: Readonly<Record<Exclude<keyof MeasureCriteria, 'documents'>, string>> = {
  inForceOn: 'measures-where-in-force',
  kinds: 'measures-where-document',
  levels: 'measures-where-document',
  issuedFrom: 'measures-where-document',
  issuedTo: 'measures-where-document',
  regions: 'measures-where-regions',
  regionsWithin: 'measures-where-regions-within',
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

const sideOf = (criteria: MeasureCriteria): (typeof SIDES)[number] | 'all' =>
  SIDES.find((name) => criteria[name].length > 0) ?? 'all';

/** The parts of a statement that find the measures that are asked for. */
export function matching(criteria: MeasureCriteria): readonly string[] {
  const side = sideOf(criteria);
  const from = side === 'regionsWithin' ? 'regions-within' : side;
  return [`measures-from-${from}`, ...asking(criteria).filter((part) => part !== ASKED_BY_SIDE[side])];
}

/** The same of all documents, those among them that are only found where they are named. */
export const matchingBesideNamed = (criteria: MeasureCriteria): readonly string[] => [
  'measures-from-all-and-documents',
  ...asking(criteria),
];

/** What is asked of each measure. */
function asking(criteria: MeasureCriteria): readonly string[] {
  const parts = Object.entries(WHERE).flatMap(([name, part]) => {
    const given = criteria[name as keyof MeasureCriteria];
    const restricts = typeof given === 'object' && given !== null ? given.length > 0 : given !== null;
    return restricts ? [part] : [];
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
  const [page, count] = [`measures-of-${owners}`, `measures-of-${owners}-counted`];
  return joined(page, ...asked, 'page-of-owner', count, ...asked, 'count-of-owner');
};
