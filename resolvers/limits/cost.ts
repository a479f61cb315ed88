import {
  getNamedType,
  getNullableType,
  getVariableValues,
  isListType,
  Kind,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { getComplexity, type ComplexityEstimator, type ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { MOST_COMPARED } from '../comparisons.js';
import { LIMITS, overLimit } from './limits.js';

/** A page whose size is left out. */
const PAGE = 20;
/** A list without pages: the bodies of a measure, the reasons of a link. Most have fewer. */
const LIST = 5;
/** Fields whose size is known otherwise: the rows of a matrix are a text's measures, and its columns count at its root. */
const SIZES: Readonly<Record<string, number>> = {
  'CoverageMatrix.rows': 25,
  'CoverageRow.cells': 1,
  'CoverageCell.counterparts': 2,
  // How many values a facet gives is told where it is asked for.
  'Facet.values': 1,
};
/** A page in an order of its own looks at everything that the filter finds, however little it gives. */
const WHOLE_LIST = 2_000;
/** So does a facet, which joins it with what it counts as well, and again for how many values there are beyond those given. */
const COUNTED_LIST = 10_000;
/** A document's text may be as long as thousands of fields. */
const WHOLE_TEXT = 1_000;
/** A comparison of two documents that are not linked reads both again. */
const COMPARISON = 2_000;
/**
 * What questions look at, however little they give: candidates of five types are ranked; paths are followed from both ends; a
 * profile and a drift hold every measure of a document against another's; links and reviews are always in an order of their own.
 */
const QUESTIONS: Readonly<Record<string, number>> = {
  'Query.search': COUNTED_LIST,
  'Query.trace': COUNTED_LIST,
  'Query.gaps': WHOLE_LIST,
  'Query.links': WHOLE_LIST,
  'Query.profile': WHOLE_LIST,
  'Query.reviews': WHOLE_LIST,
  'Query.strengthDrift': WHOLE_LIST,
  'Document.text': WHOLE_TEXT,
};
/** The schema is thousands of fields however it is asked for. */
const SCHEMA = 500;

/** One for the field, what it has to look at, and what is below it as often as it may be there. */
const bySize =
  (document: DocumentNode): ComplexityEstimator =>
  (asked) =>
    1 + lookedAt(asked, document) + sizeOf(asked) * asked.childComplexity;

function lookedAt(asked: ComplexityEstimatorArgs, document: DocumentNode): number {
  const { type, field, args, node } = asked;
  // Counted here and not at `totalValues`: what is below a facet counts as often as it has values, and this is asked once.
  if (getNamedType(field.type).name === 'Facet') return COUNTED_LIST * (1 + timesAsked('totalValues', node, document));
  const against: unknown = args['against'];
  const compared = Array.isArray(against) ? Math.min(against.length, sizeOf(asked), MOST_COMPARED) : 0;
  // Below an owner the words are looked for in what it owns alone.
  const isSearched = type.name === 'Query' && hasText(args['filter']);
  const isWhole = args['orderBy'] != null || isSearched;
  return (QUESTIONS[`${type.name}.${field.name}`] ?? 0) + compared * COMPARISON + (isWhole ? WHOLE_LIST : 0);
}

const hasText = (filter: unknown): boolean =>
  typeof filter === 'object' && filter !== null && 'text' in filter && filter.text != null;

/** How often a field is asked for right below a node, fragments looked into. */
function timesAsked(name: string, { selectionSet }: Selecting, document: DocumentNode): number {
  const times = (selectionSet?.selections ?? []).map((one): number => {
    if (one.kind === Kind.FIELD) return one.name.value === name ? 1 : 0;
    if (one.kind === Kind.INLINE_FRAGMENT) return timesAsked(name, one, document);
    const fragment = document.definitions.find(
      (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === one.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? timesAsked(name, fragment, document) : 0;
  });
  return times.reduce((sum, each) => sum + each, 0);
}

interface Selecting {
  readonly selectionSet?: SelectionSetNode | undefined;
}

function sizeOf({ type, field, args }: ComplexityEstimatorArgs): number {
  if (field.name === '__schema') return SCHEMA;
  if (type.name.startsWith('__')) return 1;
  const known = SIZES[`${type.name}.${field.name}`];
  if (known !== undefined) return known;
  if (Array.isArray(args['ids'])) return args['ids'].length;
  const size: unknown = args['first'] ?? args['last'];
  if (typeof size === 'number') return size;
  if (field.args.some(({ name }) => name === 'first')) return PAGE;
  // The nodes and edges of a page are counted where its size is told.
  const counted = !isListType(getNullableType(field.type)) || type.name.endsWith('Connection');
  return counted || getNamedType(field.type).name.startsWith('__') ? 1 : LIST;
}

export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How many fields an operation may be answered with, as sizes of pages and lists are given or usual. Nothing is run. */
export const costOf = ({ schema, document, operation, variables }: Asked): number =>
  getComplexity({
    schema,
    query: document,
    variables,
    ...(operation.name && { operationName: operation.name.value }),
    estimators: [bySize(document)],
    // `LIMITS.selections` was held before.
    maxQueryNodes: Infinity,
  });

/**
 * Refuses an operation that costs too much, with the values of its variables.
 * @throws GraphQLError QUERY_TOO_COSTLY
 */
export function refuseCostly(asked: Asked): void {
  const { schema, operation, variables } = asked;
  // What is wrong with variables is told by the execution, which then runs nothing.
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return;
  const cost = costOf(asked);
  if (cost > LIMITS.cost) throw overLimit('cost', cost, asked.operation);
}
