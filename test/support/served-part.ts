import { print, parse, TypeInfo, visit, visitWithTypeInfo, Kind, type GraphQLSchema } from 'graphql';

/**
 * A query of the contract without the fields that the API does not serve yet, and without the variables that only those
 * used. Nothing else is changed, so a field is asked for as soon as it is served.
 */
export function servedPart(query: string, schema: GraphQLSchema): string {
  const types = new TypeInfo(schema);
  const served = visit(
    parse(query),
    visitWithTypeInfo(types, { Field: () => (types.getFieldDef() ? undefined : null) }),
  );
  const used = new Set<string>();
  visit(served, {
    VariableDefinition: () => false,
    Variable: (variable) => void used.add(variable.name.value),
  });
  return print(
    visit(served, { VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null) }),
  );
}

/** How many fields a query asks for. */
export function fieldsIn(query: string): number {
  let fields = 0;
  visit(parse(query), {
    enter: (node) => {
      if (node.kind === Kind.FIELD) fields += 1;
    },
  });
  return fields;
}
