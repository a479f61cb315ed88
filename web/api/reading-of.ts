import { AskError } from './ask-error.js';
import { ask } from './ask.js';
import type { TypedText } from './typed-text.js';

interface Reading<Read> {
  readonly queryKey: readonly unknown[];
  readonly queryFn: () => Promise<Read>;
}

/** Each of several questions of one operation, as the query client holds it: by what is kept of the answer (see `useAskEach`). */
export const readingOf =
  <Answer, Variables, Read>(text: TypedText<Answer, Variables>, read: (answer: Answer) => Read, unknown: Read) =>
  (variables: Variables): Reading<Read> => ({
    queryKey: [text.name, 'read', variables],
    // Not broken off with what it was asked for: the next may wait for the same.
    queryFn: () =>
      ask(text, variables).then(read, (failure: unknown) => {
        if (failure instanceof AskError && failure.kind === 'input') return unknown;
        throw failure;
      }),
  });
