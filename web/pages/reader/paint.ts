import { FACT_KINDS, type Fact, type FactKind, type Place } from './facts.js';
import type { TextPlaces } from './text-places.js';

/** Whether this browser paints ranges of text by itself; else the paragraphs are parted by `<mark>` (see `marked-text.tsx`). */
export const PAINTS = 'highlights' in CSS;

/** Name of a kind's paint in `reader.css`. */
export const paintOf = (kind: FactKind | 'at' | 'pointed'): string => `cetu-${kind}`;

/** Paints the facts of the shown kinds; 6,000 of them take some 30 ms. What is over it is painted later. */
export function paintFacts(places: TextPlaces, facts: readonly Fact[], shown: ReadonlySet<FactKind>): void {
  if (!PAINTS) return;
  for (const kind of FACT_KINDS) {
    const ranges = shown.has(kind)
      ? facts.filter((fact) => fact.kind === kind).map((fact) => places.rangeOf(fact))
      : [];
    const highlight = new Highlight(...ranges.filter((range) => range !== null));
    // A finding may be within a name that is marked: the narrower is to be seen.
    highlight.priority = FACT_KINDS.indexOf(kind);
    CSS.highlights.set(paintOf(kind), highlight);
  }
}

export function paintPlace(places: TextPlaces, name: 'at' | 'pointed', place: Place | null): void {
  if (!PAINTS) return;
  const range = place === null ? null : places.rangeOf(place);
  const highlight = range === null ? new Highlight() : new Highlight(range);
  highlight.priority = FACT_KINDS.length + (name === 'at' ? 1 : 0);
  CSS.highlights.set(paintOf(name), highlight);
}

export function unpaint(): void {
  if (!PAINTS) return;
  for (const name of [...FACT_KINDS, 'at', 'pointed'] as const) CSS.highlights.delete(paintOf(name));
}
