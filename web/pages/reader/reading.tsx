import { useEffect, useLayoutEffect, useMemo, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { factsAt, type Fact, type FactKind, type Place } from './facts.js';
import { FactPointer, type Pointed } from './fact-pointer.js';
import { paintFacts, paintPlace, unpaint } from './paint.js';
import { ReadingRow } from './reading-row.js';
import type { Row } from './rows.js';
import { scrollToRange } from './scroll-to-range.js';
import { textPlaces, type TextPlaces } from './text-places.js';

interface ReadingProps {
  readonly rows: readonly Row[];
  readonly facts: readonly Fact[];
  readonly kinds: ReadonlySet<FactKind>;
  readonly at: Place | null;
  readonly mark: (place: Place) => void;
}

/** The text with what was read in it, and beside each measure its card. */
export function Reading({ rows, facts, kinds, at, mark }: ReadingProps): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => facts.filter(({ kind }) => kinds.has(kind)), [facts, kinds]);
  const places = usePainted(root, rows, facts, kinds, at);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const under = (event: MouseEvent): Fact | undefined => {
    const offset = places.current?.offsetAt(event.clientX, event.clientY) ?? null;
    return offset === null ? undefined : factsAt(shown, offset)[0];
  };
  return (
    <div
      ref={root}
      className="reading"
      onMouseMove={(event) => {
        const fact = under(event);
        if (fact?.id !== pointed?.fact.id) {
          setPointed(fact === undefined ? null : { fact, x: event.clientX, y: event.clientY });
        }
      }}
      onMouseLeave={() => {
        setPointed(null);
      }}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('.row-margin, .links') !== null) return;
        // Words that were selected are pinned as a fact is: so they can be sent, and corrected.
        const selection = getSelection();
        const place = selection?.isCollapsed === false ? places.current?.placeOf(selection) : under(event);
        if (place != null) mark(place);
      }}
    >
      {rows.map((row) => (
        <ReadingRow key={row.start} row={row} facts={shown} at={at} />
      ))}
      <FactPointer pointed={pointed} />
    </div>
  );
}

/** Paints when what is shown changes, and goes where the address points. */
function usePainted(
  root: { readonly current: HTMLDivElement | null },
  rows: readonly Row[],
  facts: readonly Fact[],
  kinds: ReadonlySet<FactKind>,
  at: Place | null,
): { readonly current: TextPlaces | null } {
  const places = useRef<TextPlaces | null>(null);
  useLayoutEffect(() => {
    places.current = root.current === null ? null : textPlaces(root.current);
    if (places.current !== null) paintFacts(places.current, facts, kinds);
    return unpaint;
  }, [root, rows, facts, kinds]);
  useEffect(() => {
    if (places.current !== null) paintPlace(places.current, 'at', at);
  }, [rows, facts, kinds, at]);
  const { start = null, end = null } = at ?? {};
  useEffect(() => {
    if (start === null || end === null) return;
    scrollToRange(places.current?.rangeOf({ start, end }) ?? null);
  }, [rows, start, end]);
  return places;
}
