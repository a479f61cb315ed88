import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { giveFocus } from '../../parts/shell/kept-focus.js';
import type { Fact, FactKind, Place } from './facts.js';
import { paintFacts, paintPlace, unpaint } from './paint.js';
import type { Row } from './rows.js';
import { scrollToRange } from './scroll-to-range.js';
import { textPlaces, type TextPlaces } from './text-places.js';

interface Painted {
  readonly rows: readonly Row[];
  /** How many of the rows are there by now. */
  readonly made: number;
  readonly facts: readonly Fact[];
  readonly kinds: ReadonlySet<FactKind>;
  readonly at: Place | null;
}

/** Paints when what is shown changes, and goes where the address points. */
export function usePainted(
  root: RefObject<HTMLDivElement | null>,
  { rows, made, facts, kinds, at }: Painted,
): { readonly current: TextPlaces | null } {
  const places = useRef<TextPlaces | null>(null);
  useLayoutEffect(() => {
    places.current = root.current === null ? null : textPlaces(root.current);
  }, [root, rows, made]);
  useLayoutEffect(() => {
    if (places.current !== null) paintFacts(places.current, facts, kinds);
  }, [rows, made, facts, kinds]);
  useLayoutEffect(() => unpaint, []);
  useEffect(() => {
    if (places.current !== null) paintPlace(places.current, 'at', at);
  }, [rows, made, at]);
  useGone(places, { rows, made, at });
  return places;
}

/**
 * Goes to the place that the address points at: when it points at another one, or as soon as its words are there. Whoever came by a link
 * to it goes on from there with the keyboard.
 */
function useGone(
  places: RefObject<TextPlaces | null>,
  { rows, made, at }: Pick<Painted, 'rows' | 'made' | 'at'>,
): void {
  const { start = null, end = null } = at ?? {};
  const gone = useRef<string | null>(null);
  const arriving = useRef(at !== null);
  useEffect(() => {
    const place = start === null || end === null ? null : { start, end };
    const name = place === null ? null : `${String(place.start)}-${String(place.end)}`;
    if (place === null || name === gone.current) {
      gone.current = name;
      return;
    }
    const range = places.current?.rangeOf(place) ?? null;
    if (range === null) return;
    gone.current = name;
    scrollToRange(range);
    if (arriving.current && isFree(document.activeElement))
      giveFocus(range.startContainer.parentElement?.closest('.row') ?? null);
    arriving.current = false;
  }, [places, rows, made, start, end]);
}

/** Whether nobody is busy elsewhere in the page. */
const isFree = (active: Element | null): boolean => active === null || active.matches('body, main');
