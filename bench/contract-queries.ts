import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { contractQuery } from '../test/support/asking.js';
import { servedPart } from '../test/support/served-part.js';

interface Asked {
  readonly name: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The five queries of the contract that need no links, with real ids. */
export const FIVE: readonly Asked[] = [
  { name: 'trace-a-measure', variables: { id: 'mea:lianyungang-opinions/2.1.1' } },
  { name: 'agency-portfolio', variables: { name: '市科技局', region: '连云港市' } },
  { name: 'search', variables: { q: '科创 贷款' } },
  { name: 'compare-texts', variables: { slug: 'pilot-zone-master-plan-repost' } },
  { name: 'paths', variables: { from: 'agy:连云港市科学技术局', to: 'agy:四川省科学技术厅' } },
];

/** A contract query as far as its fields are served. */
export const servedQuery = (schema: GraphQLSchema, name: string): DocumentNode =>
  parse(servedPart(contractQuery(name), schema));
