import { useEffect } from 'react';
import type { TypedText } from './typed-text.js';
import { useAskPages, type Turned, type UseAskOptions } from './use-ask.js';

export interface AllPages<Answer> {
  /** What is there so far; undefined before the first page. */
  readonly data: readonly Answer[] | undefined;
  readonly error: Error | null;
  readonly isFetching: boolean;
  /** False while more is to come. */
  readonly whole: boolean;
  readonly refetch: () => unknown;
}

/** A whole list, page after page; what is there can be looked at while the rest comes. `listIn` as of `useAskPages`. */
export function useAskAll<Answer, Variables extends { readonly after?: string | null | undefined }>(
  text: TypedText<Answer, Variables>,
  variables: Variables,
  listIn: (answer: Answer) => Turned | null | undefined,
  options: UseAskOptions = {},
): AllPages<Answer> {
  const { data, error, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage, refetch } = useAskPages(
    text,
    variables,
    listIn,
    options,
  );
  useEffect(() => {
    if (hasNextPage && !isFetching && error === null) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  // A page that failed is asked for again; those before it stand.
  const again = (): unknown => (isFetchNextPageError ? fetchNextPage() : refetch());
  return { data, error, isFetching, whole: data !== undefined && !hasNextPage, refetch: again };
}
