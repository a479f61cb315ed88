/** Where a Neo4j is: `uri` as in `neo4j://host:7687` or `bolt://127.0.0.1:7687`. */
export interface Neo4jAddress {
  readonly uri: string;
  /** Without a user the server is asked without credentials. */
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  /** `neo4j` by default. */
  readonly database?: string | undefined;
}
