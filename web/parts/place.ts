/** A place in a text: the fragment `Where` of web/api/fragments.graphql. */
export interface Where {
  readonly start: number;
  readonly end: number;
  readonly document: { readonly slug: string };
}

/** With its words: the fragment `Place`. */
export interface Place extends Where {
  readonly quote: string;
}
