import { useEffect, useRef, useState } from 'react';
import { useAddress } from '../../parts/use-address.js';
import type { QueuedLink } from './queue.js';

interface Shown {
  /** Id of the link whose card is shown; null while there is none. */
  readonly shown: string | null;
  /** Its place among the open ones; -1 for one that was decided. */
  readonly at: number;
  /** Whether somebody went there from another card. */
  readonly gone: boolean;
  readonly go: (step: 1 | -1) => void;
  /** Goes on from a link that was decided, if it is the one that is shown by then: whoever went on meanwhile stays where they are. */
  readonly leave: (link: string) => void;
  /** Says that somebody goes to a card by a link. */
  readonly goneTo: () => void;
}

/**
 * Which link is looked at: the one in the address (`?link=ID`), else the first that was there.
 * @param whole whether all open links are there: only then the last one is followed by the first.
 */
export function useShown(open: readonly QueuedLink[], whole: boolean): Shown {
  const { get, go: turnTo } = useAddress();
  const [gone, setGone] = useState(false);
  const [first, setFirst] = useState<string | null>(null);
  const asked = get('link');
  const shown = asked ?? first ?? open[0]?.id ?? null;
  // A list that is read anew may begin with another: the one that is being read stays.
  if (asked === null && first !== shown) setFirst(shown);
  const at = open.findIndex(({ id }) => id === shown);
  const turn = (next: QueuedLink | undefined): void => {
    setGone(true);
    if (next === undefined) setFirst(null);
    turnTo({ link: next?.id ?? null });
  };
  const leaving = useRef<((link: string) => void) | null>(null);
  useEffect(() => {
    leaving.current = (link) => {
      // What is decided is in the list until it is drawn anew; the one after it is known.
      if (link === shown) turn(open[at + 1] ?? open.find(({ id }) => id !== shown));
    };
    return () => {
      leaving.current = null;
    };
  });
  return {
    shown,
    at,
    gone,
    go: (step) => {
      const next = open[at === -1 ? 0 : whole ? (at + step + open.length) % open.length : at + step];
      if (next !== undefined) turn(next);
    },
    leave: (link) => {
      leaving.current?.(link);
    },
    goneTo: () => {
      setGone(true);
    },
  };
}
