import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failure } from './failure.js';
import { Loading } from './loading.js';
import { Nothing } from './nothing.js';

interface AnswerProps<Data> {
  readonly of: Pick<UseQueryResult<Data>, 'data' | 'error' | 'isFetching'> & {
    readonly refetch: () => unknown;
    /** False while more is to come: that there is nothing is not said before. */
    readonly whole?: boolean;
  };
  /** Shown in place of `children` where `isEmpty` says that there is nothing. */
  readonly empty?: ReactNode;
  readonly isEmpty?: (data: Data) => boolean;
  readonly children: (data: Data) => ReactNode;
}

/** What was asked for, in whatever state it is: being read, failed, empty, or there. A failure beside an older answer is told above it. */
export function Answer<Data>({ of, empty, isEmpty, children }: AnswerProps<Data>): ReactNode {
  const { data, error, isFetching } = of;
  const again = (): void => {
    of.refetch();
  };
  const failure = error === null ? null : <Failure error={error} again={again} busy={isFetching} />;
  if (data === undefined) return failure ?? <Loading />;
  return (
    <>
      {failure}
      {isEmpty?.(data) === true ? <Nothing of={of}>{empty}</Nothing> : children(data)}
    </>
  );
}
