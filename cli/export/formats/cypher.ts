import type { ExportedRelation, GraphSource } from '../../../graph/export/read-graph.js';
import type { Value } from '../../../graph/store.js';
import type { ExportFormat } from '../format.js';

/** Rows of one statement. */
const ROWS = 200;

/**
 * The graph as Cypher statements that rebuild it in an empty Neo4j, one a line: `cypher-shell --file`. Values stand in the
 * statements, since a file has no parameters; each is written so that nothing in a text can end its literal.
 */
export const cypherFormat: ExportFormat = {
  mediaType: 'application/x-cypher-query; charset=utf-8',
  extension: 'cypher',
  several: false,
  parts: ({ source }) => [{ name: 'cetu.cypher', chunks: statements(source) }],
};

async function* statements(source: GraphSource): AsyncGenerator<string> {
  yield `// Cetu's graph, version ${String(source.version)}. For an empty database.\n`;
  for (const label of source.labels)
    yield `CREATE CONSTRAINT IF NOT EXISTS FOR (n:\`${label}\`) REQUIRE n.id IS UNIQUE;\n`;
  yield 'CALL db.awaitIndexes(300);\n';
  for (const label of source.labels) {
    for await (const page of source.nodes(label)) {
      for (const rows of inBatches(page)) {
        const values = rows.map(({ properties }) => literal(properties)).join(',');
        yield `UNWIND [${values}] AS row CREATE (n:\`${label}\`) SET n = row;\n`;
      }
    }
  }
  for (const label of source.labels) {
    for await (const page of source.relations(label)) {
      for (const alike of grouped(page)) for (const rows of inBatches(alike)) yield relations(rows);
    }
  }
}

function relations(rows: readonly ExportedRelation[]): string {
  const [first] = rows;
  if (first === undefined) return '';
  const values = rows.map(({ from, to, properties }) => literal({ from, to, properties })).join(',');
  return (
    `UNWIND [${values}] AS row MATCH (a:\`${first.fromLabel}\` {id: row.from}) ` +
    `MATCH (b:\`${first.toLabel}\` {id: row.to}) CREATE (a)-[r:\`${first.type}\`]->(b) SET r = row.properties;\n`
  );
}

/** Relations of one type between nodes of the same labels. */
function grouped(page: readonly ExportedRelation[]): Iterable<readonly ExportedRelation[]> {
  const groups = new Map<string, ExportedRelation[]>();
  for (const relation of page) {
    const key = `${relation.type} ${relation.toLabel}`;
    const group = groups.get(key);
    if (group) group.push(relation);
    else groups.set(key, [relation]);
  }
  return groups.values();
}

function* inBatches<T>(page: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < page.length; start += ROWS) yield page.slice(start, start + ROWS);
}

/** A value as a literal of Cypher. */
export function literal(value: Value): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return `'${value.replace(NOT_AS_IT_IS, escaped)}'`;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map((item: Value) => literal(item)).join(',')}]`;
  return `{${Object.entries(value)
    .map(([key, item]) => `\`${key.replaceAll('`', '``')}\`:${literal(item)}`)
    .join(',')}}`;
}

/** What would end a literal or a line, or that a tool on the way might change. */
const NOT_AS_IT_IS =
  /[\\'\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const escaped = (sign: string): string =>
  sign === '\\' || sign === "'" ? `\\${sign}` : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
