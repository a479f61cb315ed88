import { readdirSync } from 'node:fs';
import { listStatements } from '../../graph/questions/order.js';
import { joined, statement, statementNames } from '../../graph/statement.js';
import type { Statement } from '../../graph/store.js';
import { packageFile } from '../../schema/package-root.js';

const PARTS = readdirSync(packageFile('graph', 'statements', 'parts')).map((file) => file.replace('.cypher', ''));
const partsOf = (prefix: string): readonly string[] => PARTS.filter((part) => part.startsWith(prefix));
const ENDS_OF_FACETS = ['facet-top', 'facet-size'];

/** Every statement that the project can ask: those of one file, and the parts that go together, in every way they do. */
export const everyStatement = (): readonly Statement[] => [
  ...statementNames().map((name) => statement(name)),
  ...partsOf('measures-from-').flatMap((from) =>
    partsOf('measures-where').flatMap((where) => [
      ...lists([from, where], [...partsOf('measures-key-'), 'key-place']),
      ...facets([from, where]),
    ]),
  ),
  ...lists(['documents-matching'], partsOf('documents-key-')),
  ...lists(['targets-matching'], [...partsOf('targets-key-'), 'key-place']),
];

function lists(matching: readonly string[], keys: readonly string[]): readonly Statement[] {
  const orders = keys.flatMap((by) => (['ASC', 'DESC'] as const).map((direction) => ({ by, direction })));
  const all = [null, ...orders].flatMap((order) => {
    const { page, between, total } = listStatements(matching, order);
    return [page, between, total];
  });
  return [...new Set(all)];
}

const facets = (matching: readonly string[]): readonly Statement[] =>
  partsOf('facet-')
    .filter((part) => !ENDS_OF_FACETS.includes(part))
    .flatMap((part) => ENDS_OF_FACETS.map((end) => joined(...matching, part, end)));
