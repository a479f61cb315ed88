import type { SchemaChange } from '../schema-change.js';
import type { Connection } from './driver.js';

/** Labels and properties come from the closed lists of `schema-change.ts` and `migrations/`: nothing here needs escaping. */
export async function defineSchema(connection: Connection, change: SchemaChange): Promise<void> {
  for (const text of schemaTexts(change)) await connection.define({ name: text, text });
  await connection.define({ name: 'await-indexes', text: 'CALL db.awaitIndexes(60)' });
}

/** Name of the full-text index of a label. */
export const searchIndex = (label: string): string => `search_${label}`;

function schemaTexts(change: SchemaChange): readonly string[] {
  return [
    // A unique constraint brings its own index here.
    ...change.unique.map(
      (label) => `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    ),
    ...change.indexes.map(
      ({ label, property }) => `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    ),
    ...(change.relations ?? []).map(
      ({ type, property }) => `CREATE INDEX ${type}_${property} IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.${property})`,
    ),
    ...change.searched.map(
      (label) =>
        `CREATE FULLTEXT INDEX ${searchIndex(label)} IF NOT EXISTS FOR (n:${label}) ON EACH [n.folded] ` +
        "OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
    ),
  ];
}
