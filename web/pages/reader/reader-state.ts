import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { FACT_KINDS, type FactKind, type Place } from './facts.js';

export interface ReaderState {
  /** The place that is marked: of a pinned fact, or of whatever a link points at. */
  readonly at: Place | null;
  /** Id of the measure whose links are open beside the text. */
  readonly links: string | null;
  /** Slug of the copy that this text is held against. */
  readonly against: string | null;
  readonly kinds: ReadonlySet<FactKind>;
}

export interface ReaderAddress extends ReaderState {
  mark(place: Place | null): void;
  openLinks(measure: string | null): void;
  showKinds(kinds: ReadonlySet<FactKind>): void;
}

/** What of the reader's state stands in the address: `?at=START-END&links=MEASURE&kinds=agency,product&against=SLUG`. */
export function useReaderAddress(): ReaderAddress {
  const [parameters, setParameters] = useSearchParams();
  const [at, kinds] = [parameters.get('at'), parameters.get('kinds')];
  const state = {
    at: useMemo(() => placeIn(at), [at]),
    // The same set while the address names the same kinds: the text is painted anew only when they change.
    kinds: useMemo(() => kindsIn(kinds), [kinds]),
    links: parameters.get('links'),
    against: parameters.get('against'),
  };
  const put = useCallback(
    (name: string, value: string | null) => {
      setParameters(
        (former) => {
          const next = new URLSearchParams(former);
          if (value === null) next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true, preventScrollReset: true },
      );
    },
    [setParameters],
  );
  const mark = useCallback(
    (place: Place | null) => {
      put('at', place === null ? null : `${String(place.start)}-${String(place.end)}`);
    },
    [put],
  );
  return {
    ...state,
    mark,
    openLinks: (measure) => {
      put('links', measure);
    },
    showKinds: (kinds) => {
      put('kinds', kinds.size === FACT_KINDS.length ? null : [...kinds].join(','));
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
