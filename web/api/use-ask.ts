import {
  keepPreviousData,
  QueryClient,
  useInfiniteQuery,
  useQuery,
  type UseInfiniteQueryResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { AskError } from './ask-error.js';
import { ask } from './ask.js';
import type { TypedText } from './typed-text.js';

/** Holds answers while the page is open. What was asked within the minute is not asked again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      gcTime: 30 * 60_000,
      // The server is often on this machine, which a browser without a network reaches all the same.
      networkMode: 'always',
      retry: (failures, error) => failures < 2 && error instanceof AskError && error.kind === 'busy',
      refetchOnWindowFocus: false,
    },
  },
});

export interface UseAskOptions {
  /** False while what is asked with is not known. */
  readonly enabled?: boolean;
  /** Shows the former answer until the new one is there: for what is asked anew at each key. */
  readonly keep?: boolean;
  /**
   * False for answers of many thousand parts: what comes is then not compared with what was there, part by part, to keep what is the
   * same. Pages of lists only.
   */
  readonly compared?: boolean;
}

/** One operation with its variables, as the query client holds it. */
export const questionOf = <Answer, Variables>(text: TypedText<Answer, Variables>, variables: Variables) => ({
  queryKey: [text.name, variables] as const,
  queryFn: ({ signal }: { readonly signal: AbortSignal }): Promise<Answer> => ask(text, variables, { signal }),
});

/** The answer to one operation; the same variables give the same answer to all parts of a page. */
export const useAsk = <Answer, Variables>(
  text: TypedText<Answer, Variables>,
  variables: Variables,
  { enabled = true, keep = false }: UseAskOptions = {},
): UseQueryResult<Answer> =>
  useQuery({
    ...questionOf(text, variables),
    enabled,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });

/** One page of a Relay connection, as far as its turning needs. */
export interface Turned {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** As `questionOf`, of a list that is turned page by page. */
export const turnedQuestionOf = <Answer, Variables extends { readonly after?: string | null | undefined }>(
  text: TypedText<Answer, Variables>,
  variables: Variables,
  listIn: (answer: Answer) => Turned | null | undefined,
) => ({
  queryKey: [text.name, 'pages', variables] as const,
  queryFn: ({
    signal,
    pageParam,
  }: {
    readonly signal: AbortSignal;
    readonly pageParam: string | null;
  }): Promise<Answer> => ask(text, { ...variables, after: pageParam }, { signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (answer: Answer): string | null | undefined => {
    const info = listIn(answer)?.pageInfo;
    return info?.hasNextPage === true ? info.endCursor : undefined;
  },
});

/** The pages of one list, as they are asked for with `fetchNextPage`. `listIn` finds in an answer the connection that is turned. */
export const useAskPages = <Answer, Variables extends { readonly after?: string | null | undefined }>(
  text: TypedText<Answer, Variables>,
  variables: Variables,
  listIn: (answer: Answer) => Turned | null | undefined,
  { enabled = true, compared = true }: UseAskOptions = {},
): UseInfiniteQueryResult<readonly Answer[]> =>
  useInfiniteQuery({
    ...turnedQuestionOf(text, variables, listIn),
    structuralSharing: compared,
    select: ({ pages }): readonly Answer[] => pages,
    enabled,
  });
