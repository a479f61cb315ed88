import { readdirSync } from 'node:fs';
import { linkStatements } from '../../graph/questions/link-list.js';
import { listStatements } from '../../graph/questions/order.js';
import { backwards, joined, statement, statementNames } from '../../graph/statement.js';
import type { Statement } from '../../graph/store.js';
import { SURROUNDINGS, withholding } from '../../graph/withheld.js';
import { packageFile } from '../../schema/package-root.js';

const PARTS = readdirSync(packageFile('graph', 'statements', 'parts')).map((file) => file.replace('.cypher', ''));
const partsOf = (prefix: string): readonly string[] => PARTS.filter((part) => part.startsWith(prefix));
const ENDS_OF_FACETS = ['facet-top', 'facet-size'];

/** Statements that tell of bodies with what surrounds them, and without where nobody asks. */
const TELLING_OF_BODIES = statementNames().filter((name) => statement(name).text.includes(' AS parentIds'));

const SIDES = partsOf('measures-from-');
const ASKED = partsOf('measures-where-');
const MEASURES = ['measures-from-all', 'measures-where-words'];
const OF_MEASURES = 'measures-page-in-place';
/** Of all measures a page and a count are read apart. */
const countedBeside = ([from = '']: readonly string[], inPlace?: string): string | undefined =>
  inPlace === OF_MEASURES && !from.startsWith('measures-from-all') ? 'measures-page-counted' : undefined;

/**
 * Every statement of one file, an owner's pages from their end too; of parts that go together, each after each that it can be told by: every way to find measures,
 * everything that can be asked of them, every order and every facet.
 */
export const everyStatement = (): readonly Statement[] => [
  ...statementNames().map((name) => statement(name)),
  ...statementNames()
    .map((name) => statement(name))
    .filter(({ text }) => /RETURN ownerId, (?:total, )?page(?:, documents)?$/u.test(text))
    .map(backwards),
  ...TELLING_OF_BODIES.map((name) => withholding(statement(name), SURROUNDINGS)),
  ...SIDES.flatMap((side) => lists([side], [], OF_MEASURES)),
  ...ASKED.flatMap((asked) => [...lists(['measures-from-all', asked], [], OF_MEASURES), ...ofOwners(asked)]),
  ...lists(MEASURES, [...partsOf('measures-key-'), 'key-place'], OF_MEASURES),
  ...facets(MEASURES),
  ...linkLists(),
  ...lists(['documents-matching'], partsOf('documents-key-')),
  ...lists(['documents-matching', 'documents-left-out'], []),
  ...lists(['targets-matching'], [...partsOf('targets-key-'), 'key-place']),
  ...['documents', 'all'].map((of) => joined(`standings-of-${of}`, 'standings-amiss')),
];

/** Each way to find links, of documents and of all, in either order. */
const linkLists = (): readonly Statement[] =>
  [...partsOf('links-by-'), 'count-in-place', 'links-count-by-review'].flatMap((end) =>
    [[], ['doc:sichuan-opinions']].flatMap((documents) => linkStatements({ kinds: [], documents }, end)),
  );

const ofOwners = (asked: string): readonly Statement[] =>
  ['documents', 'concepts'].flatMap((owners) => {
    const counted = [`measures-of-${owners}-counted`, asked, 'count-of-owner'];
    const page = joined(`measures-of-${owners}`, asked, 'page-of-owner', ...counted);
    return [page, backwards(page)];
  });

function lists(matching: readonly string[], keys: readonly string[], inPlace?: string): readonly Statement[] {
  const orders = keys.flatMap((by) => (['ASC', 'DESC'] as const).map((direction) => ({ by, direction })));
  const all = [null, ...orders].flatMap((order) => {
    const { page, between, total, counted } = listStatements(
      matching,
      order,
      inPlace,
      countedBeside(matching, inPlace),
    );
    return [page, between, total, ...(counted === undefined ? [] : [counted])];
  });
  return [...new Map(all.map((one) => [one.name, one])).values()];
}

const facets = (matching: readonly string[]): readonly Statement[] =>
  partsOf('facet-')
    .filter((part) => !ENDS_OF_FACETS.includes(part))
    .flatMap((part) => ENDS_OF_FACETS.map((end) => joined(...matching, part, end)));
