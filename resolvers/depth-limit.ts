import { GraphQLError, Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql';

/** The contract's deepest query has nine levels. */
export const MOST_LEVELS = 15;

/** Refuses queries whose fields lie deeper than `MOST_LEVELS`; what asks for the schema itself is not counted. */
export function depthLimit(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      if (isDeeper(operation.selectionSet, MOST_LEVELS, [], context)) {
        context.reportError(
          new GraphQLError(`The query is deeper than ${String(MOST_LEVELS)} levels: ask for less at once.`, {
            nodes: operation,
          }),
        );
      }
    },
  };
}

/** Whether anything selected lies more than `levels` deep. A fragment inside itself is another rule's to refuse. */
function isDeeper(
  { selections }: SelectionSetNode,
  levels: number,
  within: readonly string[],
  context: ValidationContext,
): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return isDeeper(selection.selectionSet, levels, within, context);
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const name = selection.name.value;
      const fragment = context.getFragment(name);
      if (!fragment || within.includes(name)) return false;
      return isDeeper(fragment.selectionSet, levels, [...within, name], context);
    }
    if (selection.name.value.startsWith('__')) return false;
    if (levels === 0) return true;
    return selection.selectionSet !== undefined && isDeeper(selection.selectionSet, levels - 1, within, context);
  });
}
