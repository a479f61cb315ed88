import { useEffect, useRef, useState } from 'react';
import { useAddress } from '../../parts/use-address.js';
import type { QueuedLink } from './queue.js';

export type Step = 1 | -1;

interface Shown {
  /** Id of the link whose card is shown; null while there is none. */
  readonly shown: string | null;
  /** Its place among the open ones; -1 for one that was decided. */
  readonly at: number;
  /** Which way somebody wanted to go from it, where what stands there is not read yet. */
  readonly nowhere: Step | null;
  /** Whether somebody went there from another card. */
  readonly gone: boolean;
  readonly go: (step: Step) => void;
  /** Goes on from a link that was decided, if it is the one that is shown by then: whoever went on meanwhile stays where they are. */
  readonly leave: (link: string) => void;
  /** Says that somebody goes to a card by a link. */
  readonly goneTo: () => void;
}

/**
 * Which link is looked at: the one in the address (`?link=ID`), else the one that was looked at last.
 * @param whole whether all open links are there: only then the last one is followed by the first.
 */
export function useShown(open: readonly QueuedLink[], whole: boolean): Shown {
  const { get, go: turnTo } = useAddress();
  const [gone, setGone] = useState(false);
  const [last, setLast] = useState<string | null>(null);
  // Where the one stands, or will, that comes when there is none to stay at.
  const [next, setNext] = useState(0);
  const asked = get('link');
  const shown = asked ?? last ?? open[next]?.id ?? (whole ? open[0]?.id : null) ?? null;
  // A list that is read anew may begin with another: the one that is being read stays.
  if (asked === null && last !== shown) setLast(shown);
  const at = open.findIndex(({ id }) => id === shown);
  const turn = (to: QueuedLink | undefined): void => {
    setGone(true);
    setLast(to?.id ?? null);
    turnTo({ link: to?.id ?? null });
  };
  const leave = useLatest((link: string) => {
    // Nobody comes back to it.
    if (link !== shown && link === last) setLast(null);
    if (link !== shown) return;
    // What is decided is in the list until it is drawn anew; the one after it is known, or comes to stand in its place.
    setNext(Math.max(at, 0));
    turn(open[at + 1] ?? (whole ? open.find(({ id }) => id !== shown) : undefined));
  });
  const inStep = (step: Step): QueuedLink | undefined =>
    open[at === -1 ? 0 : whole ? (at + step + open.length) % open.length : at + step];
  const [nowhere, setTried] = useNowhere(shown, (step) => whole || inStep(step) !== undefined);
  const go = (step: Step): void => {
    const to = inStep(step);
    if (to === undefined) setTried(step);
    else turn(to);
  };
  const goneTo = (): void => {
    setGone(true);
  };
  return { shown, at, nowhere, gone, go, leave, goneTo };
}

/** Which way somebody wanted to go from what is shown, for as long as it is not known what stands there. */
function useNowhere(
  shown: string | null,
  isKnown: (step: Step) => boolean,
): readonly [Step | null, (step: Step) => void] {
  const [tried, setTried] = useState<{ readonly from: string | null; readonly step: Step } | null>(null);
  const isStill = tried !== null && tried.from === shown && !isKnown(tried.step);
  const tell = (step: Step): void => {
    setTried({ from: shown, step });
  };
  return [isStill ? tried.step : null, tell];
}

/** A function that does what it was drawn with last, and nothing once its part of the page is gone. */
function useLatest<Given>(act: (given: Given) => void): (given: Given) => void {
  const latest = useRef<((given: Given) => void) | null>(null);
  useEffect(() => {
    latest.current = act;
    return () => {
      latest.current = null;
    };
  });
  return (given) => {
    latest.current?.(given);
  };
}
