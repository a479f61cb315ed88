import type { View } from '../read/view.js';
import type { Block, NumberStyle, Numbering, Row } from './tree.js';

/** A unit before it has a role and an id. */
export interface Draft {
  readonly numbering: Numbering;
  readonly style: NumberStyle;
  readonly level: number;
  readonly title: View;
  readonly view: View;
  /** The unit without its parts, from its number on. */
  readonly own: View;
  /** Its own words, title included, without its parts. */
  readonly text: string;
  /** Nothing but a heading: no sentence of its own. */
  readonly bare: boolean;
  readonly body: readonly Block[];
  /** Rows of a table that say who answers for it; those of an annexed table are found last, and added. */
  readonly rows: Row[];
  readonly children: readonly Draft[];
}
