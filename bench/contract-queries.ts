import { readFileSync } from 'node:fs';
import { parse, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';
import { packageFile } from '../schema/package-root.js';

/** The five queries of the contract that need no links, as far as their fields are served, with real ids. */
export const FIVE: readonly { readonly name: string; readonly variables: Readonly<Record<string, unknown>> }[] = [
  { name: 'trace-a-measure', variables: { id: 'mea:lianyungang-opinions/2.1.1' } },
  { name: 'agency-portfolio', variables: { name: '市科技局', region: '连云港市' } },
  { name: 'search', variables: { q: '科创 贷款' } },
  { name: 'compare-texts', variables: { slug: 'pilot-zone-master-plan-repost' } },
  { name: 'paths', variables: { from: 'agy:连云港市科学技术局', to: 'prd:知识产权质押贷款' } },
];

/** A contract query without the fields that the schema does not serve yet. */
export function servedPart(schema: GraphQLSchema, name: string): DocumentNode {
  const document = parse(readFileSync(packageFile('test', 'contracts', 'queries', `${name}.graphql`), 'utf8'));
  const info = new TypeInfo(schema);
  return visit(document, visitWithTypeInfo(info, { Field: () => (info.getFieldDef() ? undefined : null) }));
}
