import { useCallback, useMemo } from 'react';
import { useAddress } from '../../parts/use-address.js';
import { FACT_KINDS, type FactKind, type Place } from './facts.js';

export interface ReaderState {
  /** The place that is marked: of a pinned fact, or of whatever a link points at. */
  readonly at: Place | null;
  /** Id of the measure whose links are open beside the text. */
  readonly links: string | null;
  /** Id of the measure whose reading is being corrected. */
  readonly correct: string | null;
  /** What of it: a key of `correct/correctable.ts`. */
  readonly what: string | null;
  readonly kinds: ReadonlySet<FactKind>;
}

export interface ReaderAddress extends ReaderState {
  mark(place: Place | null): void;
  openLinks(measure: string | null): void;
  openCorrection(measure: string | null, what?: string | null): void;
  showKinds(kinds: ReadonlySet<FactKind>): void;
}

/** What of the reader's state stands in the address: `?at=START-END&links=MEASURE&kinds=agency,product&correct=MEASURE&what=KEY`. */
export function useReaderAddress(): ReaderAddress {
  const { get, put } = useAddress();
  const [at, kinds] = [get('at'), get('kinds')];
  const state = {
    at: useMemo(() => placeIn(at), [at]),
    // The same set while the address names the same kinds: the text is painted anew only when they change.
    kinds: useMemo(() => kindsIn(kinds), [kinds]),
    links: get('links'),
    correct: get('correct'),
    what: get('what'),
  };
  const mark = useCallback(
    (place: Place | null) => {
      put({ at: place === null ? null : `${String(place.start)}-${String(place.end)}` });
    },
    [put],
  );
  return {
    ...state,
    mark,
    openLinks: (measure) => {
      put({ links: measure });
    },
    openCorrection: (measure, what = null) => {
      put({ correct: measure, what });
    },
    showKinds: (kinds) => {
      put({ kinds: kinds.size === FACT_KINDS.length ? null : [...kinds].join(',') });
    },
  };
}

function placeIn(at: string | null): Place | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/u.exec(at ?? '') ?? [];
  return start === undefined || end === undefined ? null : { start: Number(start), end: Number(end) };
}

const kindsIn = (kinds: string | null): ReadonlySet<FactKind> => {
  const named = kinds?.split(',');
  return new Set(named === undefined ? FACT_KINDS : FACT_KINDS.filter((kind) => named.includes(kind)));
};
