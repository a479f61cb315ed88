import { visit, type GraphQLResolveInfo, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { SURROUNDINGS, type Surrounding } from '../graph/withheld.js';
import type { Context } from './context.js';

type Asking = Pick<GraphQLResolveInfo, 'operation' | 'fragments'>;

/** Fields that look at what surrounds a body, of whatever type: who asks for one of them anywhere is told of it everywhere. */
const LOOKING: Readonly<Record<Surrounding, readonly string[]>> = {
  // Whether another body answers for a measure on the ladder is told by their lines.
  systems: ['system', 'ladder'],
  regions: ['region'],
  parentIds: ['parent'],
};

const known = new WeakMap<OperationDefinitionNode, readonly Surrounding[]>();

/** What nobody asks of bodies in the whole of a query. */
export function withheldIn(asking: Asking): readonly Surrounding[] {
  const before = known.get(asking.operation);
  if (before !== undefined) return before;
  const names = namesIn(asking);
  const withheld = SURROUNDINGS.filter((one) => !LOOKING[one].some((name) => names.has(name)));
  known.set(asking.operation, withheld);
  return withheld;
}

function namesIn({ operation, fragments }: Asking): ReadonlySet<string> {
  const names = new Set<string>();
  for (const definition of [operation, ...Object.values(fragments)]) {
    visit(definition, { Field: ({ name }) => void names.add(name.value) });
  }
  return names;
}

/** Has each field at the root of a query tell the context what the whole query asks for, before anything is read. */
export function announced(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve } = field;
    if (resolve === undefined) continue;
    field.resolve = (source: unknown, args: Record<string, unknown>, context: Context, info): unknown => {
      context.withhold(withheldIn(info));
      return resolve(source, args, context, info);
    };
  }
  return schema;
}
