import type { ReactNode } from 'react';
import { Loading } from './loading.js';

/** A list, as far as it is known whether more of it is to come. */
export interface Coming {
  readonly error: Error | null;
  /** False while more is to come; left out, it came at once. */
  readonly whole?: boolean;
}

interface NothingProps {
  readonly of: Coming;
  readonly children: ReactNode;
}

/** Says that there is nothing, once that is known: while more is to come, that it is being read; where it failed, the failure is told above. */
export function Nothing({ of: { error, whole = true }, children }: NothingProps): ReactNode {
  if (whole) return children;
  return error === null ? <Loading /> : null;
}
