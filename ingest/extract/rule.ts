import type { DocumentTree, Unit, UnitRole } from '../structure/tree.js';
import type { Mention } from './mention.js';

/** One way in which these texts say one kind of thing, about one unit. One rule a file; the file's name is the rule's. */
export interface UnitRule {
  readonly name: string;
  /** Roles of the units it reads. */
  readonly roles: readonly UnitRole[];
  /** What stands in this unit itself; its children are read apart. `tree` is there for evidence from elsewhere. */
  read(unit: Unit, tree: DocumentTree): readonly Mention[];
}

/** The same, about the document as a whole. */
export interface DocumentRule {
  readonly name: string;
  read(tree: DocumentTree): readonly Mention[];
}
