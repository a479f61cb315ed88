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
