import { askAhead, readAhead } from '../../api/ask-ahead.js';
import type { PageAddress } from '../../parts/page-address.js';
import { GraphStart, Neighbours } from './graph.generated.js';
import { NOTHING_AROUND, toldAround } from './neighbourhood.js';
import { startOf } from './start-of.js';

/** What is in the middle, and what is around it. */
export function graphAhead({ search }: PageAddress): void {
  const around = (id: string | undefined): void => {
    if (id !== undefined) void readAhead(Neighbours, { id }, toldAround, NOTHING_AROUND);
  };
  const node = search.get('node');
  if (node !== null) around(node);
  else
    void askAhead(GraphStart, {}).then((start) => {
      around(start && startOf(start));
    });
}
