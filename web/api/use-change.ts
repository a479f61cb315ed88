import { useMutation } from '@tanstack/react-query';
import { ask } from './ask.js';
import { sessionToken } from './token.js';
import type { TypedText } from './typed-text.js';
import { queryClient } from './use-ask.js';

export interface Change<Answer, Variables> {
  readonly busy: boolean;
  /** Why there was no answer; what is wrong with what was sent stands in the answer's `userErrors`. */
  readonly error: Error | null;
  /** Sends the same once more: after a failure, or with a token. Where something is typed meanwhile, what is typed now is sent instead. */
  again(): void;
  /** Forgets the failure. */
  reset(): void;
  /** @throws AskError as `error` has it. */
  make(variables: Variables): Promise<Answer>;
}

/**
 * One thing that can be changed. `then` gets the answer, also of a second try.
 * @param anew when all that was asked before is asked anew: after `then`, before it (what is typed stays till what is kept is there), or never.
 */
export function useChange<Answer, Variables>(
  text: TypedText<Answer, Variables>,
  then: (answer: Answer, variables: Variables) => void,
  anew: 'after' | 'before' | 'never' = 'after',
): Change<Answer, Variables> {
  const { mutateAsync, mutate, variables, error, isPending, reset } = useMutation({
    mutationFn: (given: Variables) => ask(text, given, { token: sessionToken() }),
    networkMode: 'always',
    onSuccess: async (answer, given) => {
      if (anew === 'before') await queryClient.invalidateQueries();
      then(answer, given);
      if (anew === 'after') await queryClient.invalidateQueries();
    },
  });
  return {
    busy: isPending,
    error,
    again: () => {
      if (variables !== undefined) mutate(variables);
    },
    reset,
    make: mutateAsync,
  };
}
