import type { ReactNode } from 'react';
import { FactLine } from './fact-line.js';
import type { Fact } from './facts.js';

export interface Pointed {
  readonly fact: Fact;
  /** Where in the window it was pointed at. */
  readonly x: number;
  readonly y: number;
}

/** What is under the pointer. Whoever does not point finds the same in the list of facts, so this is hidden from screen readers. */
export function FactPointer({ pointed }: { readonly pointed: Pointed | null }): ReactNode {
  if (pointed === null) return null;
  const left = Math.max(8, Math.min(pointed.x, innerWidth - 340));
  const above = pointed.y > innerHeight - 140;
  return (
    <div
      className="fact-pointer"
      aria-hidden="true"
      style={above ? { left, bottom: innerHeight - pointed.y + 18 } : { left, top: pointed.y + 20 }}
    >
      <FactLine fact={pointed.fact} />
    </div>
  );
}
