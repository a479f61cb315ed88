import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jAddress } from '../../graph/open-store.js';
import type { Run } from './by-hand.js';

/** The driver by itself, as its manual has it: `executeQuery`, reading, in the named database. */
export function bare(address: Neo4jAddress): { readonly run: Run; readonly driver: Driver } {
  const credentials = neo4j.auth.basic(address.user ?? '', address.password ?? '');
  const driver = neo4j.driver(address.uri, credentials, { disableLosslessIntegers: true, telemetryDisabled: true });
  const config = { database: address.database ?? 'neo4j', routing: neo4j.routing.READ } as const;
  return {
    driver,
    run: async (text, parameters) =>
      (await driver.executeQuery(text, { ...parameters }, config)).records.map((record) => record.toObject()),
  };
}
