/** What the workbench starts with. */
export interface Asked {
  readonly query: string;
  readonly variables: string;
  /** Whether somebody here chose it: what an address carries waits until its reader runs it, for it may be a change. */
  readonly chosen: boolean;
}

/** The query that the page's address carries (`/graphql?query=…&variables=…`), so that a query can be handed on as a link. */
export function askedByAddress(search: string): Asked | null {
  const given = new URLSearchParams(search);
  const query = given.get('query');
  return query === null ? null : { query, variables: given.get('variables') ?? '', chosen: false };
}
