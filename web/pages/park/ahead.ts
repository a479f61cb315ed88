import { askAhead, askPagesAhead } from '../../api/ask-ahead.js';
import type { PageAddress } from '../../parts/page-address.js';
import { measuresAsked, measuresIn, parkAsked } from './asked.js';
import { Park, ParkMeasures } from './park.generated.js';
import { Parks, ParkSchemes } from './parks.generated.js';

/** All parks, and what can judge a new one. */
export function parksAhead(): void {
  void askPagesAhead(Parks, {}, ({ parks }) => parks);
  void askPagesAhead(ParkSchemes, {}, ({ documents }) => documents);
}

/** One park, and the measures that are listed first. */
export function parkAhead({ params: { id = '' }, search }: PageAddress): void {
  void askAhead(Park, parkAsked(id, search));
  void askPagesAhead(ParkMeasures, measuresAsked(id, search), measuresIn);
}
