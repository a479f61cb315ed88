/** A place in a text with its words: the fragment `Place` of web/api/fragments.graphql. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly document: { readonly slug: string };
}
