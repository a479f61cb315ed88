import type { ReactNode } from 'react';
import './state.css';

interface StandingProps {
  /** Whether it is the answer to what was asked before. */
  readonly isStale: boolean;
  readonly children: ReactNode;
}

/** An answer that stands until the next one is there, told from one that is the newest. */
export const Standing = ({ isStale, children }: StandingProps): ReactNode => (
  <div className={isStale ? 'state-stale' : undefined} aria-busy={isStale}>
    {children}
  </div>
);
