import type { ReactNode } from 'react';
import { Failure } from './failure.js';

interface FailedProps {
  readonly of: { readonly error: Error | null; readonly isFetching: boolean; readonly refetch: () => unknown };
}

/** That a list could not be read which only offers choices: the page stands without it. */
export function Failed({ of: { error, isFetching, refetch } }: FailedProps): ReactNode {
  if (error === null) return null;
  return <Failure error={error} again={() => void refetch()} busy={isFetching} />;
}
