import type { Parameters, Statement } from './store.js';

/** One of the conditions that a list is asked under, as the files write them: on lines of their own, two spaces in. */
const CONDITION =
  /^ {2}AND \((?<guard>\([^()]*(?:\([^()]*\)[^()]*)*\)|size\(\$\w+\) = 0|\$\w+ IS NULL)\s+OR [^]*?(?=^ {2}AND |^(?:WITH|RETURN|OPTIONAL|ORDER|SKIP|LIMIT|CALL|MATCH|\}))/gmu;
/** `size($kinds) = 0` and `$role IS NULL`: what is so given does not restrict. */
const ATOM = /^(?:size\(\$(?<list>\w+)\) = 0|\$(?<value>\w+) IS NULL)$/u;

const made = new Map<string, Statement>();

/**
 * A statement without the conditions that hold whatever is found, as `(size($kinds) = 0 OR …)` does where no kinds are given: an
 * engine would still look at each for every node. It is told of by the same name; there are as many texts as sets of filters, and
 * each is always the same.
 * @param settled names of parameters whose conditions hold already, by how the statement begins.
 */
export function lean(statement: Statement, parameters: Parameters, settled: readonly string[] = []): Statement {
  const open = (name: string | null): boolean =>
    name !== null && (settled.includes(name) || restrictsNothing(parameters[name]));
  const text = statement.text.replace(CONDITION, (whole: string, guard: string) =>
    atomsOf(guard).every(open) ? '' : whole,
  );
  if (text === statement.text) return statement;
  const before = made.get(text);
  if (before) return before;
  const leaner = { name: statement.name, text };
  made.set(text, leaner);
  return leaner;
}

const restrictsNothing = (value: Parameters[string] | undefined): boolean =>
  value === null || (Array.isArray(value) && value.length === 0);

/** Names of the parameters that a guard is about; null for what is no such test. */
function atomsOf(guard: string): readonly (string | null)[] {
  const bare = guard.startsWith('(') ? guard.slice(1, -1) : guard;
  return bare.split(' AND ').map((atom) => {
    const groups = ATOM.exec(atom.trim())?.groups;
    return groups?.['list'] ?? groups?.['value'] ?? null;
  });
}
