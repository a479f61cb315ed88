import type { Statement, Store } from './store.js';

/** What statements tell of a body beside its own properties: each is a look at what is next to it, for every body in every row. */
export const SURROUNDINGS = ['systems', 'regions', 'parentIds'] as const;
export type Surrounding = (typeof SURROUNDINGS)[number];

/** Where a statement looks at it: one subquery, of which no other is part. */
const LOOK: Readonly<Record<Surrounding, RegExp>> = {
  systems: lookFor('systems'),
  regions: lookFor('regions'),
  parentIds: lookFor('parentIds'),
};

/** `CALL (n) { MATCH (n)-[:PART_OF]->(p:Agency) RETURN collect(p.id) AS parentIds }` */
function lookFor(column: Surrounding): RegExp {
  return new RegExp(String.raw`CALL \(n\) \{(?:(?!CALL \(n\))[^])*? AS ${column}\s*\}`, 'gu');
}

const made = new WeakMap<Statement, Map<string, Statement>>();

/**
 * The same statement without looking at what nobody asks of bodies, which is null then: as with `backwards`, a second file each would have
 * to be kept the same, and a look behind a parameter is still made.
 */
export function withholding(statement: Statement, withheld: readonly Surrounding[]): Statement {
  if (withheld.length === 0 || !statement.text.includes(' AS parentIds')) return statement;
  const ways = made.get(statement) ?? new Map<string, Statement>();
  made.set(statement, ways);
  const key = withheld.join(' ');
  const text = (): string =>
    withheld.reduce((all, column) => without(column, { name: statement.name, text: all }), statement.text);
  const found = ways.get(key) ?? { name: statement.name, text: text() };
  ways.set(key, found);
  return found;
}

function without(column: Surrounding, { name, text }: Statement): string {
  const changed = text.replaceAll(LOOK[column], `CALL (n) { RETURN null AS ${column} }`);
  // Else whoever writes a look in another way would never know that it is made for everybody.
  if (changed === text && new RegExp(String.raw` AS ${column}\b`, 'u').test(text)) {
    throw new Error(`${name} looks at ${column} in a way that cannot be left out`);
  }
  return changed;
}

/** A store that reads so, as far as is known by then. */
export const reading = (store: Store, withheld: () => readonly Surrounding[]): Store => ({
  engine: store.engine,
  run: (statement, parameters, within) => store.run(withholding(statement, withheld()), parameters, within),
  searchCandidates: (...asked) => store.searchCandidates(...asked),
  write: (work) => store.write(work),
  defineSchema: (change) => store.defineSchema(change),
  checkpoint: () => store.checkpoint(),
  close: () => store.close(),
});
