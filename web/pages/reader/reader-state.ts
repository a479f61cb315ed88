import { useLayoutEffect, useMemo, useRef } from 'react';
import { chosenOf, useAddress, type Address, type Changes } from '../../parts/use-address.js';
import { FACT_KINDS, type FactKind, type Place } from './facts.js';

export const SIDES = ['outline', 'facts'] as const;

export interface ReaderState {
  /** What stands beside the text. */
  readonly side: (typeof SIDES)[number];
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

export interface ReaderActions {
  mark(place: Place | null): void;
  openLinks(measure: string | null): void;
  openCorrection(measure: string | null, what?: string | null): void;
  showKinds(kinds: ReadonlySet<FactKind>): void;
  showSide(side: ReaderState['side']): void;
}

/** What of the reader's state stands in the address: `?at=START-END&side=facts&links=MEASURE&kinds=agency,product&correct=MEASURE&what=KEY`. */
export function useReaderAddress(): { readonly state: ReaderState; readonly actions: ReaderActions } {
  const address = useAddress();
  const { get } = address;
  const [atText, kindsText] = [get('at'), get('kinds')];
  const at = useMemo(() => placeIn(atText), [atText]);
  // The same set while the address names the same kinds: the text is painted anew only when they change.
  const kinds = useMemo(() => kindsIn(kindsText), [kindsText]);
  const side = chosenOf(get('side'), SIDES);
  const [links, correct, what] = [get('links'), get('correct'), get('what')];
  const state = useMemo(() => ({ at, kinds, side, links, correct, what }), [at, kinds, side, links, correct, what]);
  return { state, actions: useActions(address) };
}

/** The ways to change the address, the same ones whatever stands in it. */
function useActions(address: Address): ReaderActions {
  const latest = useRef(address);
  useLayoutEffect(() => {
    latest.current = address;
  });
  return useMemo(() => {
    const put = (changes: Changes): void => {
      latest.current.put(changes);
    };
    return {
      mark: (place) => {
        put({ at: place === null ? null : `${String(place.start)}-${String(place.end)}` });
      },
      openLinks: (measure) => {
        // "Back" closes what was opened, however many were looked at in between.
        const { get, go } = latest.current;
        (measure === null || get('links') !== null ? put : go)({ links: measure });
      },
      openCorrection: (measure, what = null) => {
        put({ correct: measure, what });
      },
      showKinds: (kinds) => {
        put({ kinds: kinds.size === FACT_KINDS.length ? null : [...kinds].join(',') });
      },
      showSide: (side) => {
        put({ side: side === 'outline' ? null : side });
      },
    };
  }, []);
}

function placeIn(at: string | null): Place | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/u.exec(at ?? '') ?? [];
  return start === undefined || end === undefined ? null : { start: Number(start), end: Number(end) };
}

const kindsIn = (kinds: string | null): ReadonlySet<FactKind> => {
  const named = kinds?.split(',');
  return new Set(named === undefined ? FACT_KINDS : FACT_KINDS.filter((kind) => named.includes(kind)));
};
