import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { readingOf } from './reading-of.js';
import type { TypedText } from './typed-text.js';

/** About as many as a browser sends at once: hundreds would only queue there, and hold the page up while they are put in. */
const AT_ONCE = 8;

interface Reads<Read> {
  readonly reads: readonly Read[];
  /** The first of what kept us from some of them. */
  readonly failure: Error | null;
}

interface AskedEach<Read> extends Pick<UseQueryResult, 'isFetching' | 'isPlaceholderData'> {
  readonly data: readonly Read[] | undefined;
  readonly error: Error | null;
  /** Asks for those that failed. */
  readonly refetch: () => unknown;
}

/**
 * One operation asked with each of several variables; answered when all are there, the former answer standing until then. What was
 * asked before is not asked again; what failed does not take away the others.
 * @param read what is kept of an answer: made as each comes, so that many of them never take their time at once.
 * @param unknown stands for an answer that failed, or where the server does not know what is asked about.
 */
export function useAskEach<Answer, Variables, Read>(
  text: TypedText<Answer, Variables>,
  each: readonly Variables[],
  read: (answer: Answer) => Read,
  unknown: Read,
): AskedEach<Read> {
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery({
    queryKey: [text.name, 'each', each],
    queryFn: async ({ client }): Promise<Reads<Read>> => {
      const questionOf = readingOf(text, read, unknown);
      const asked = (variables: Variables): Promise<Read> => client.fetchQuery(questionOf(variables));
      const answers: PromiseSettledResult<Read>[] = [];
      for (let at = 0; at < each.length; at += AT_ONCE)
        answers.push(...(await Promise.allSettled(each.slice(at, at + AT_ONCE).map(asked))));
      const failed = answers.find((one) => one.status === 'rejected');
      return {
        // What was there before it was asked for again still stands.
        reads: each.map((variables) => client.getQueryData<Read>(questionOf(variables).queryKey) ?? unknown),
        failure: failed === undefined ? null : (failed.reason as Error),
      };
    },
    placeholderData: keepPreviousData,
    // What failed is asked for again when the page is come back to.
    staleTime: ({ state }) => (state.data?.failure == null ? 60_000 : 0),
    // Each of them is asked again by itself.
    retry: false,
  });
  return { data: data?.reads, error: error ?? data?.failure ?? null, isFetching, isPlaceholderData, refetch };
}
