declare const answer: unique symbol;

/** The text of one operation, with the types of what is given and answered. Made by `web/generate.mjs` from the .graphql files. */
export interface TypedText<Answer, Variables> {
  /** Name of the operation, which the server counts by. */
  readonly name: string;
  readonly query: string;
  readonly [answer]?: (variables: Variables) => Answer;
}

export const typedText = <Answer, Variables>(name: string, query: string): TypedText<Answer, Variables> => ({
  name,
  query,
});
