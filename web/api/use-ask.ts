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
}

/** The answer to one operation; the same variables give the same answer to all parts of a page. */
export const useAsk = <Answer, Variables>(
  text: TypedText<Answer, Variables>,
  variables: Variables,
  { enabled = true, keep = false }: UseAskOptions = {},
): UseQueryResult<Answer> =>
  useQuery({
    queryKey: [text.name, variables],
    queryFn: ({ signal }) => ask(text, variables, { signal }),
    enabled,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });

/** One page of a Relay connection, as far as its turning needs. */
interface Turned {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** The pages of one list, as they are asked for with `fetchNextPage`. `listIn` finds in an answer the connection that is turned. */
export const useAskPages = <Answer, Variables extends { readonly after?: string | null | undefined }>(
  text: TypedText<Answer, Variables>,
  variables: Variables,
  listIn: (answer: Answer) => Turned | null | undefined,
  { enabled = true }: UseAskOptions = {},
): UseInfiniteQueryResult<readonly Answer[]> =>
  useInfiniteQuery({
    queryKey: [text.name, 'pages', variables],
    queryFn: ({ signal, pageParam }) => ask(text, { ...variables, after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (answer) => {
      const info = listIn(answer)?.pageInfo;
      return info?.hasNextPage === true ? info.endCursor : undefined;
    },
    select: ({ pages }): readonly Answer[] => pages,
    enabled,
  });
