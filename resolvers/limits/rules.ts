import type { ASTVisitor, DirectiveNode, ValidationContext, ValidationRule } from 'graphql';
import { LIMITS, overLimit, type Limit } from './limits.js';
import { sizesIn, type Sizes } from './sizes.js';

/** Each limit that a query's text alone decides, with the figure that it holds. */
const HELD: readonly (readonly [Limit, (sizes: Sizes) => number])[] = [
  ['depth', ({ depth }) => depth],
  ['breadth', ({ widest }) => widest],
  ['selections', ({ selections }) => selections],
  ['aliases', ({ aliases }) => aliases],
  ['rootFields', ({ fields }) => fields],
];

/** Refuses operations that are too deep, too broad, or have too many aliases or root fields. */
function sizeLimits(context: ValidationContext): ASTVisitor {
  const sizesOf = sizesIn((name) => context.getFragment(name));
  return {
    OperationDefinition(operation) {
      const sizes = sizesOf(operation.selectionSet);
      for (const [limit, figureOf] of HELD) {
        const figure = figureOf(sizes);
        if (figure > LIMITS[limit]) context.reportError(overLimit(limit, figure, operation));
      }
    },
  };
}

/** Refuses a heap of directives at one place: each would be an error of its own. */
function directiveLimit(context: ValidationContext): ASTVisitor {
  const check = ({ directives = [] }: { readonly directives?: readonly DirectiveNode[] | undefined }): void => {
    if (directives.length > LIMITS.directives) {
      context.reportError(overLimit('directives', directives.length, directives[0]));
    }
  };
  return {
    OperationDefinition: check,
    VariableDefinition: check,
    Field: check,
    FragmentSpread: check,
    InlineFragment: check,
    FragmentDefinition: check,
  };
}

/** The limits that hold before anything is run; what a query costs with its variables is told by `costOf`. */
export const LIMIT_RULES: readonly ValidationRule[] = [sizeLimits, directiveLimit];
