import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { packageFile } from '../schema/package-root.js';
import type { Statement } from './store.js';

const FOLDER = packageFile('graph', 'statements');

/** The header comment is for people; engines would parse and send it each time. */
const withoutHeader = (text: string): string => text.replace(/^(?:\s*\/\/[^\n]*\n)+/u, '').trim();

/** All of `statements/**`, read once at start: from then on the texts are constant, and engines cache their plans. */
const statements: ReadonlyMap<string, Statement> = readStatements(FOLDER);

/** The statement of `statements/NAME.cypher`, whatever folder it is in. A name without a file is a mistake in the code. */
export function statement(name: string): Statement {
  const found = statements.get(name);
  if (!found) throw new Error(`no statement ${name}.cypher in ${FOLDER}`);
  return found;
}

/**
 * The statement of an owner's page read from its end: the same text with its one place of order turned round. Cypher takes no
 * direction as a parameter, and a second file each would have to be kept the same.
 */
export function backwards(name: string): Statement {
  const { text } = statement(name);
  const turned = text.replace(
    /ORDER BY (.+)(?=\s+LIMIT \$limit)/u,
    (_, keys: string) => `ORDER BY ${keys.replaceAll(/(?=,|$)/gu, ' DESC')}`,
  );
  if (turned === text) throw new Error(`${name}.cypher has no page to be read from its end`);
  return { name: `${name}-backwards`, text: turned };
}

const begun = new Map<string, Statement>();

/**
 * A statement on nodes of a label, begun from what few of them hang on: the same text with `beginning` in place of its
 * `MATCH (n:Label)`, which must give each node once. Without it every node of the label would be looked at.
 */
export function begunWith(name: string, way: string, beginning: string): Statement {
  const key = `${name}-by-${way}`;
  const before = begun.get(key);
  if (before) return before;
  const { text } = statement(name);
  const whole = text.replace(/^MATCH \(n:\w+\)(?=\s+WHERE )/u, () => beginning);
  if (whole === text) throw new Error(`${name}.cypher does not begin with all nodes of a label`);
  const made = { name: key, text: whole };
  begun.set(key, made);
  return made;
}

/** Names of all statements, in order. */
export const statementNames = (): readonly string[] => [...statements.keys()].sort();

function readStatements(folder: string): Map<string, Statement> {
  const found = new Map<string, Statement>();
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.cypher')) continue;
    const name = basename(path, '.cypher');
    if (found.has(name)) throw new Error(`two statements are named ${name} in ${folder}`);
    found.set(name, { name, text: withoutHeader(readFileSync(join(folder, path), 'utf8')) });
  }
  return found;
}
