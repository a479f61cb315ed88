import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { AskError } from './ask-error.js';
import { ask } from './ask.js';
import type { TypedText } from './typed-text.js';

/** About as many as a browser sends at once: hundreds would only queue there, and hold the page up while they are put in. */
const AT_ONCE = 8;

/**
 * One operation asked with each of several variables; answered when all are there, the former answer standing until then. What was
 * asked before is not asked again.
 * @param read what is kept of an answer: made as each comes, so that many of them never take their time at once.
 * @param unknown stands for an answer where the server does not know what is asked about: one of them that is gone does not take away the others.
 */
export const useAskEach = <Answer, Variables, Read>(
  text: TypedText<Answer, Variables>,
  each: readonly Variables[],
  read: (answer: Answer) => Read,
  unknown: Read,
): UseQueryResult<readonly Read[]> =>
  useQuery({
    queryKey: [text.name, 'each', each],
    queryFn: async ({ client }) => {
      const asked = (variables: Variables): Promise<Read> =>
        client.fetchQuery({
          queryKey: [text.name, 'read', variables],
          // Not broken off with what it was asked for: the next may wait for the same.
          queryFn: () =>
            ask(text, variables).then(read, (error: unknown) => {
              if (error instanceof AskError && error.kind === 'input') return unknown;
              throw error;
            }),
        });
      const answers: Read[] = [];
      for (let at = 0; at < each.length; at += AT_ONCE)
        answers.push(...(await Promise.all(each.slice(at, at + AT_ONCE).map(asked))));
      return answers;
    },
    placeholderData: keepPreviousData,
    // Each of them is asked again by itself.
    retry: false,
  });
