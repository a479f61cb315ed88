import type { InfiniteData } from '@tanstack/react-query';
import { readingOf } from './reading-of.js';
import { queryClient, questionOf, turnedQuestionOf, type Turned } from './use-ask.js';
import type { TypedText } from './typed-text.js';

/**
 * Asks for what a page shows first while its code is still on its way: `useAsk` with the same variables finds the answer there, or waits
 * for the same one. Undefined where it failed: the page asks again, and tells.
 */
export const askAhead = <Answer, Variables>(
  text: TypedText<Answer, Variables>,
  variables: Variables,
): Promise<Answer | undefined> => queryClient.fetchQuery(questionOf(text, variables)).catch(nothing);

/** As `askAhead`, for the first page of what `useAskPages` and `useAskAll` turn; or the pages that are held, however old. */
export const askPagesAhead = <Answer, Variables extends { readonly after?: string | null | undefined }>(
  text: TypedText<Answer, Variables>,
  variables: Variables,
  listIn: (answer: Answer) => Turned | null | undefined,
): Promise<readonly Answer[] | undefined> => {
  const question = turnedQuestionOf(text, variables, listIn);
  const held = queryClient.getQueryData<InfiniteData<Answer>>(question.queryKey);
  // Old ones would all be asked for again, for a page that may never be opened: the page itself renews them.
  if (held !== undefined) return Promise.resolve(held.pages);
  return queryClient.fetchInfiniteQuery(question).then(({ pages }) => pages, nothing);
};

/** As `askAhead`, for one of what `useAskEach` asks. */
export const readAhead = <Answer, Variables, Read>(
  text: TypedText<Answer, Variables>,
  variables: Variables,
  read: (answer: Answer) => Read,
  unknown: Read,
): Promise<Read | undefined> => queryClient.fetchQuery(readingOf(text, read, unknown)(variables)).catch(nothing);

const nothing = (): undefined => undefined;
