import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { ask } from './ask.js';
import type { TypedText } from './typed-text.js';

export interface EachAnswer<Answer> {
  /** Those that are there, in the order they were asked for; undefined before the first. */
  readonly data: readonly Answer[] | undefined;
  readonly error: Error | null;
  readonly isFetching: boolean;
  readonly refetch: () => unknown;
}

/** One operation asked with each of several variables: what is there can be looked at while the rest comes. */
export const useAskEach = <Answer, Variables>(
  text: TypedText<Answer, Variables>,
  each: readonly Variables[],
): EachAnswer<Answer> =>
  useQueries({
    queries: each.map((variables) => ({
      queryKey: [text.name, variables],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => ask(text, variables, { signal }),
    })),
    combine: together,
  });

function together<Answer>(results: readonly UseQueryResult<Answer>[]): EachAnswer<Answer> {
  const data = results.flatMap((result) => (result.data === undefined ? [] : [result.data]));
  const failed = results.filter(({ isError }) => isError);
  return {
    data: data.length === 0 ? undefined : data,
    error: failed[0]?.error ?? null,
    isFetching: results.some(({ isFetching }) => isFetching),
    refetch: () => Promise.all(failed.map(({ refetch }) => refetch())),
  };
}
