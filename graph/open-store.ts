import { openGrafeo } from './grafeo/store.js';
import type { Neo4jAddress } from './neo4j/address.js';
import { openNeo4j } from './neo4j/store.js';
import type { Store } from './store.js';

export type { Neo4jAddress };

export interface StoreOptions {
  /** Chosen before the embedded engine where given. */
  readonly neo4j?: Neo4jAddress | undefined;
  /** The embedded engine's file, made with its folder where there is none; without it the graph is in memory only. */
  readonly path?: string | undefined;
  /** After how long a statement ends with TIMEOUT, in milliseconds; 30,000 by default. */
  readonly timeoutMs?: number | undefined;
}

/**
 * Opens Neo4j where an address is given, else the embedded engine.
 * @throws StoreError UNAVAILABLE (Neo4j not running, wrong password), BUSY (the file is open elsewhere), DAMAGED (the file).
 */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const timeoutMs = options.timeoutMs ?? 30_000;
  return options.neo4j ? openNeo4j(options.neo4j, timeoutMs) : openGrafeo(options.path, timeoutMs);
}

/** Reads `NEO4J_URI`, `NEO4J_USER`, `NEO4J_PASSWORD` and `NEO4J_DATABASE`; undefined where no (or an empty) URI is set. */
export function neo4jFromEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Neo4jAddress | undefined {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = environment;
  if (!uri) return undefined;
  return { uri, user: user || undefined, password: password || undefined, database: database || undefined };
}
