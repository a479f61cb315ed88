import type { Action, Assignment, Citation, ProductMention, Target } from '../../schema/model.js';
import type { View } from '../read/view.js';
import type { Stretch } from '../stretch.js';

/** A body that answers for a provision, with the line of work it belongs to. */
export interface Actor extends Pick<Assignment, 'agency' | 'role' | 'span'> {
  /** Name of its functional line (条线), null where that is not known. */
  readonly system: string | null;
}

/** A provision of a document, as comparison sees it: its words and what was read in them. */
export interface Provision {
  /** `mea:SLUG/2.1.3` */
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** The whole provision, its number and title included. */
  readonly view: View;
  /** Where the title stands in the view. */
  readonly heading: Stretch;
  /** Stretches of the view that say who does it and not what is done. */
  readonly skipped: readonly Stretch[];
  readonly actors: readonly Actor[];
  readonly products: readonly ProductMention[];
  readonly targets: readonly Target[];
  readonly actions: readonly Action[];
  readonly citations: readonly Citation[];
}
