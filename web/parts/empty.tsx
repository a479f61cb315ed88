import type { ReactNode } from 'react';
import './state.css';

/** Why there is nothing here, and what would bring something. */
export const Empty = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <div className="state state-empty">{children}</div>
);
