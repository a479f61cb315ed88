import { isObjectType, Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

type Within = Pick<GraphQLResolveInfo, 'fragments'>;

/** Fields of a selection, those of its fragments among them; of `@skip` and `@include` nothing is known here. */
export function fieldsIn(selectionSet: SelectionSetNode | undefined, within: Within): readonly FieldNode[] {
  return (selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(selection.selectionSet, within);
    return fieldsIn(within.fragments[selection.name.value]?.selectionSet, within);
  });
}

/** Names of the fields right below the one that is resolved which are asked of a type: not those of fragments on other types. */
export function namesAskedOf(type: string, info: GraphQLResolveInfo): ReadonlySet<string> {
  const isOther = (condition: string | undefined): boolean =>
    condition !== undefined && condition !== type && isObjectType(info.schema.getType(condition));
  const namesIn = (selectionSet: SelectionSetNode | undefined): readonly string[] =>
    (selectionSet?.selections ?? []).flatMap((one) => {
      if (one.kind === Kind.FIELD) return [one.name.value];
      const fragment = one.kind === Kind.INLINE_FRAGMENT ? one : info.fragments[one.name.value];
      return isOther(fragment?.typeCondition?.name.value) ? [] : namesIn(fragment?.selectionSet);
    });
  return new Set(info.fieldNodes.flatMap(({ selectionSet }) => namesIn(selectionSet)));
}

/** Fields right below the one that is resolved. */
export const fieldsAsked = (info: GraphQLResolveInfo): readonly FieldNode[] =>
  info.fieldNodes.flatMap(({ selectionSet }) => fieldsIn(selectionSet, info));

/** Fields below some at the end of a way of names. */
export const fieldsAt = (fields: readonly FieldNode[], way: readonly string[], within: Within): readonly FieldNode[] =>
  way.reduce<readonly FieldNode[]>(
    (some, name) =>
      some.filter((one) => one.name.value === name).flatMap(({ selectionSet }) => fieldsIn(selectionSet, within)),
    fields,
  );

/** Fields asked of the nodes of a connection, whichever way they are come to. */
export const fieldsOfNodes = (connection: readonly FieldNode[], within: Within): readonly FieldNode[] => [
  ...fieldsAt(connection, ['nodes'], within),
  ...fieldsAt(connection, ['edges', 'node'], within),
];

export const areAsked = (fields: readonly FieldNode[], ...names: readonly string[]): boolean =>
  fields.some(({ name }) => names.includes(name.value));
