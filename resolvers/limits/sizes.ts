import { Kind, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** How large a selection is, its fragments in their places. */
export interface Sizes {
  /** Levels of fields below it. */
  readonly depth: number;
  /** Fields of the selection itself. */
  readonly fields: number;
  /** The most fields of one selection, in it or anywhere below. */
  readonly widest: number;
  /** Fields and fragments in all. */
  readonly selections: number;
  readonly aliases: number;
}
type FragmentNamed = (name: string) => FragmentDefinitionNode | null | undefined;

const NONE: Sizes = { depth: 0, fields: 0, widest: 0, selections: 0, aliases: 0 };

/**
 * Measures selections of one document. Each fragment is measured once: twenty that each spread the next one twice are
 * read in twenty steps, though they stand for a million fields. A fragment inside itself counts once; it is another rule's to refuse.
 */
export function sizesIn(fragmentNamed: FragmentNamed): (selections: SelectionSetNode) => Sizes {
  const known = new Map<string, Sizes>();

  const ofFragment = (name: string): Sizes => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, NONE);
    const fragment = fragmentNamed(name);
    const sizes = fragment ? ofSelections(fragment.selectionSet) : NONE;
    known.set(name, sizes);
    return sizes;
  };

  const oneMore = (sizes: Sizes): Sizes => ({ ...sizes, selections: sizes.selections + 1 });

  const ofSelections = ({ selections }: SelectionSetNode): Sizes => {
    const parts = selections.map((selection): Sizes => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return oneMore(ofSelections(selection.selectionSet));
      if (selection.kind === Kind.FRAGMENT_SPREAD) return oneMore(ofFragment(selection.name.value));
      const below = selection.selectionSet ? ofSelections(selection.selectionSet) : NONE;
      // What asks for the schema itself is deep by nature, and GraphQL's own rule keeps it from turning in circles.
      const depth = selection.name.value.startsWith('__') ? 0 : below.depth + 1;
      const aliases = below.aliases + (selection.alias ? 1 : 0);
      return oneMore({ ...below, depth, fields: 1, aliases });
    });
    const sum = (of: (part: Sizes) => number): number => parts.reduce((total, part) => total + of(part), 0);
    const most = (of: (part: Sizes) => number): number => parts.reduce((top, part) => Math.max(top, of(part)), 0);
    const fields = sum((part) => part.fields);
    return {
      ...{ fields, aliases: sum((part) => part.aliases), depth: most((part) => part.depth) },
      selections: sum((part) => part.selections),
      widest: Math.max(
        fields,
        most((part) => part.widest),
      ),
    };
  };
  return ofSelections;
}
