import { Kind, OperationTypeNode, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import type { Role } from '../schema/role.js';
import type { Permission } from './permission.js';
import type { MutationResolvers } from './types.generated.js';

/** The role that each mutation needs. */
export const NEEDS: Readonly<Record<Exclude<keyof MutationResolvers, '__isTypeOf'>, Role>> = {
  ingestDocument: 'editor',
  savePark: 'editor',
  removePark: 'editor',
  setSchemeWeights: 'editor',
  reviewFact: 'reviewer',
  reviewEvidence: 'reviewer',
  reviewLink: 'reviewer',
  proposeLink: 'reviewer',
  withdrawReview: 'reviewer',
};

/**
 * Refuses a mutation of which any part is not permitted, before any other part is done.
 * @throws GraphQLError
 */
export function refuseUnpermitted(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  permission: Permission,
): void {
  if (operation.operation !== OperationTypeNode.MUTATION) return;
  const needs: Readonly<Record<string, Role>> = NEEDS;
  for (const name of rootFields(document, operation)) permission(needs[name] ?? 'editor');
}

/** Names of the fields at the root of an operation, those of fragments among them; what only asks for a type's name is none. */
function rootFields(document: DocumentNode, operation: OperationDefinitionNode): ReadonlySet<string> {
  const names = new Set<string>();
  const spread = new Set<string>();
  const collect = ({ selections }: OperationDefinitionNode['selectionSet']): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const named = document.definitions.find(
          (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
        );
        if (named?.kind === Kind.FRAGMENT_DEFINITION) collect(named.selectionSet);
      }
    }
  };
  collect(operation.selectionSet);
  return new Set([...names].filter((name) => !name.startsWith('__')));
}
