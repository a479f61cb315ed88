import { useMutation } from '@tanstack/react-query';
import { useLayoutEffect, useRef } from 'react';
import { AskError } from './ask-error.js';
import { ask } from './ask.js';
import { tellLost } from './lost-changes.js';
import { sessionToken } from './token.js';
import type { TypedText } from './typed-text.js';
import { queryClient } from './use-ask.js';

/** What every mutation answers with: one field, and in it what was wrong with the input. */
type Answered = Readonly<Record<string, { readonly userErrors: readonly { readonly message: string }[] }>>;

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

/** What is read ahead for another page was asked before the change, and would stand there as fresh. */
async function askAnew(): Promise<void> {
  await queryClient.cancelQueries({ type: 'inactive' });
  await queryClient.invalidateQueries();
}

/**
 * One thing that can be changed. `then` gets the answer, also of a second try, and whether what sent it is still on the page: if not,
 * nobody is to be led elsewhere by it. What fails or is refused after that is told by the frame of the page.
 * @param anew when all that was asked before is asked anew: after `then`, before it (what is typed stays till what is kept is there), or never.
 */
export function useChange<Answer extends Answered, Variables>(
  text: TypedText<Answer, Variables>,
  then: (answer: Answer, variables: Variables, isHere: boolean) => void,
  anew: 'after' | 'before' | 'never' = 'after',
): Change<Answer, Variables> {
  const here = useRef(true);
  // At once: an answer may come right after what sent it is gone.
  useLayoutEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const { mutateAsync, mutate, variables, error, isPending, reset } = useMutation({
    mutationFn: (given: Variables) => ask(text, given, { token: sessionToken() }),
    networkMode: 'always',
    onMutate: () => location.pathname + location.search,
    onSuccess: async (answer, given, address) => {
      if (anew === 'before') await askAnew();
      const [refused] = Object.values(answer).flatMap(({ userErrors }) => userErrors);
      if (refused !== undefined && !here.current) tellLost({ why: 'refused', message: refused.message, address });
      then(answer, given, here.current);
      if (anew === 'after') await askAnew();
    },
    onError: (failure, _given, address) => {
      if (here.current) return;
      const why = failure instanceof AskError ? failure.kind : 'defect';
      tellLost({ why, message: failure.message, address: address ?? location.pathname });
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
