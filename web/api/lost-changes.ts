import type { AskCause } from './ask-error.js';

/** A change that was not made, when the part of the page that would have told so was gone already. */
export interface LostChange {
  readonly id: number;
  readonly why: AskCause | 'refused';
  /** The server's own words, in English. */
  readonly message: string;
  /** Where it was sent from: what was typed is still there. */
  readonly address: string;
}

let lost: readonly LostChange[] = [];
let told = 0;
const watching = new Set<() => void>();

export const lostChanges = (): readonly LostChange[] => lost;

export function tellLost(change: Omit<LostChange, 'id'>): void {
  told += 1;
  hold([...lost, { ...change, id: told }]);
}

export function forgetLost(id: number): void {
  hold(lost.filter((one) => one.id !== id));
}

/** Tells whenever there is another one or one less; gives the way to hear no more of it. */
export function watchLost(tell: () => void): () => void {
  watching.add(tell);
  return () => {
    watching.delete(tell);
  };
}

function hold(next: readonly LostChange[]): void {
  lost = next;
  for (const tell of watching) tell();
}
