import { askPagesAhead } from '../../api/ask-ahead.js';
import { Targets } from './targets.generated.js';

/** All promises with a number or a day. */
export function targetsAhead(): void {
  void askPagesAhead(Targets, {}, ({ targets }) => targets);
}
