/** What the tests use of readers that come without types. */
declare module 'jsonld' {
  const jsonld: { toRDF(document: object, options: { format: 'application/n-quads' }): Promise<string> };
  export default jsonld;
}

declare module 'n3' {
  export interface Term {
    readonly value: string;
    readonly termType: string;
  }
  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  export class Parser {
    constructor(options: { format: string });
    parse(text: string): readonly Quad[];
  }
}
