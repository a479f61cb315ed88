import type { NodeLabel } from '../schema-change.js';
import type { Value } from '../store.js';
import { namesSomebody, withoutNames } from './names.js';

type Properties = Readonly<Record<string, Value>>;

/** Nodes about the graph itself: they tell how it came to be, not what it says, and would be wrong in another database. */
const ABOUT_THE_GRAPH: ReadonlySet<string> = new Set<NodeLabel>(['Meta', 'Migration']);

/** What people stated, of links and texts or of the parks that they speak for. */
const OF_PEOPLE: ReadonlySet<string> = new Set<NodeLabel>([
  'Park',
  'Report',
  'SchemeWeights',
  'LinkReview',
  'FactReview',
]);

/** When somebody judged of a fact or link, and in what words; that it was judged of stays. */
const PROPERTIES_OF_PEOPLE: ReadonlySet<string> = new Set(['reviewBy', 'reviewAt', 'reviewNote']);

/** How much of the graph is taken out of it. */
export interface Scope {
  /** With parks, their evidence and reports, the weights of schemes, reviews and corrections; never with people's names. */
  readonly withPeople: boolean;
}

export const isLabelIn = (label: NodeLabel, { withPeople }: Scope): boolean =>
  !ABOUT_THE_GRAPH.has(label) && (withPeople || !OF_PEOPLE.has(label));

/** Whether a node may go out: texts of reports, and gaps and findings about parks and reviews, are people's as well. */
export function isIn(label: NodeLabel, properties: Properties, scope: Scope): boolean {
  if (!isLabelIn(label, scope)) return false;
  if (scope.withPeople) return true;
  const { documentId, parkId, about } = properties;
  if (typeof documentId === 'string' && documentId.startsWith('rep:')) return false;
  if (namesSomebody(label, properties)) return false;
  return !(typeof parkId === 'string' && parkId !== '') && !(label === 'Finding' && typeof about === 'string');
}

/**
 * The properties that may go out, in one order: the engines each have their own.
 * @param label of a node; null of a relation.
 */
export const propertiesIn = (label: NodeLabel | null, properties: Properties, { withPeople }: Scope): Properties =>
  Object.fromEntries(
    Object.entries(withoutNames(label, properties))
      .filter(([name, value]) => value !== null && (withPeople || !PROPERTIES_OF_PEOPLE.has(name)))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
