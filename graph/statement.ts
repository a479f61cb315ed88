import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';

import { packageFile } from '../schema/package-root.js';
import type { Statement } from './store.js';

const FOLDER = packageFile('graph', 'statements');

/** The header comment is for people; engines would parse and send it each time. */
const withoutHeader = (text: string): string => text.replace(/^(?:\s*\/\/[^\n]*\n)+/u, '').trim();

/** Of this folder: what several statements have in common, and no statement by itself. */
const PARTS = 'parts';

const texts = readTexts(FOLDER);
/** All of `statements/**`, read once at start: from then on the texts are constant, and engines cache their plans. */
const statements: ReadonlyMap<string, Statement> = readStatements();

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
export function backwards({ name, text }: Statement): Statement {
  const turned = text.replace(
    /ORDER BY (.+)(?=\s+LIMIT \$limit)/u,
    (_, keys: string) => `ORDER BY ${keys.replaceAll(/(?=,|$)/gu, ' DESC')}`,
  );
  if (turned === text) throw new Error(`${name} has no page to be read from its end`);
  return { name: `${name}-backwards`, text: turned };
}

/**
 * Parts of `statements/parts` that make a statement one after the other: where what is asked for, what it is found by and how
 * it is ordered go together in any way, a file for each way would have to be kept the same. Which parts follow on which is fixed
 * in `questions/`; values are parameters here too. Nothing is kept: a filter has too many ways for that, and joining is quick.
 */
export const joined = (...parts: readonly string[]): Statement => ({
  name: parts.join('+'),
  text: parts.map(partText).join('\n'),
});

/** Names of all statements, in order. */
export const statementNames = (): readonly string[] => [...statements.keys()].sort();

function readStatements(): Map<string, Statement> {
  const found = new Map<string, Statement>();
  for (const [name, { text, isPart }] of texts) {
    if (!isPart) found.set(name, { name, text });
  }
  return found;
}

function partText(name: string): string {
  const found = texts.get(name);
  if (!found?.isPart) throw new Error(`no part ${name}.cypher in ${join(FOLDER, PARTS)}`);
  return found.text;
}

function readTexts(folder: string): Map<string, { readonly text: string; readonly isPart: boolean }> {
  const found = new Map<string, { readonly text: string; readonly isPart: boolean }>();
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.cypher')) continue;
    const name = basename(path, '.cypher');
    if (found.has(name)) throw new Error(`two statements are named ${name} in ${folder}`);
    const text = withoutHeader(readFileSync(join(folder, path), 'utf8'));
    found.set(name, { text, isPart: path.split(sep)[0] === PARTS });
  }
  return found;
}
