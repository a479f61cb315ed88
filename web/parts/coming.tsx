import type { ReactNode } from 'react';
import { Loading } from './loading.js';
import type { Coming as Known } from './nothing.js';

/** Below a list of which more is being read: that it is. Where that failed, the failure is told above. */
export const Coming = ({
  of: { data, error, whole = true },
}: {
  readonly of: Known & { readonly data: unknown };
}): ReactNode => (data === undefined || whole || error !== null ? null : <Loading />);
