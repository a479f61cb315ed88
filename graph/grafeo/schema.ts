import type { SchemaChange } from '../schema-change.js';
import type { Database } from './driver.js';
import { storeError } from './errors.js';

/** Labels and properties come from the closed lists of `schema-change.ts` and `migrations/`: nothing here needs escaping. */
export async function defineSchema(database: Database, change: SchemaChange): Promise<void> {
  for (const text of schemaTexts(change)) {
    try {
      await database.executeCypher(text);
    } catch (error) {
      throw storeError(error, text);
    }
  }
}

function schemaTexts(change: SchemaChange): readonly string[] {
  return [
    ...change.unique.flatMap((label) => [
      `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
      // A unique constraint makes no index here: without this one every MERGE reads all nodes of the label.
      `CREATE INDEX ${label}_id_index IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
    ]),
    ...change.indexes.map(
      ({ label, property }) => `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    ),
    // No text index for `searched`: see search.ts. None on relations, which this engine does not have.
  ];
}
