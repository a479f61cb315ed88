import {
  getNamedType,
  getNullableType,
  getVariableValues,
  isListType,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { getComplexity, type ComplexityEstimator, type ComplexityEstimatorArgs } from 'graphql-query-complexity';
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
/** A facet, and a page in an order of its own, look at everything that the filter finds, however little they give. */
const WHOLE_LIST = 2_000;
/** The schema is thousands of fields however it is asked for. */
const SCHEMA = 500;

/** One for the field, what it has to look at, and what is below it as often as it may be there. */
const bySize: ComplexityEstimator = (asked) => 1 + lookedAt(asked) + sizeOf(asked) * asked.childComplexity;

const lookedAt = ({ field, args }: ComplexityEstimatorArgs): number =>
  getNamedType(field.type).name === 'Facet' || args['orderBy'] != null ? WHOLE_LIST : 0;

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
    estimators: [bySize],
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
