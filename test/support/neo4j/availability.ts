import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Neo4jAddress } from '../../../graph/open-store.js';
import { packageFile } from '../../../schema/package-root.js';

/** Where the jars are kept between runs. */
export const JARS = packageFile('.cache', 'neo4j', 'lib');
export const POM = packageFile('test', 'support', 'neo4j', 'pom.xml');

/** A run that must not pass without Neo4j says so: `.ci/run` does. */
export const neo4jRequired = (): boolean => process.env['CETU_REQUIRE_NEO4J'] === '1';

/**
 * A Neo4j given for tests. It has variables of its own, not NEO4J_URI, because the tests empty the database: nobody should
 * lose a graph by running them.
 */
export function givenNeo4j(): Neo4jAddress | undefined {
  const { CETU_TEST_NEO4J_URI: uri, CETU_TEST_NEO4J_USER: user, CETU_TEST_NEO4J_PASSWORD: password } = process.env;
  return uri ? { uri, user, password } : undefined;
}

export const hasJars = (): boolean =>
  existsSync(JARS) && readdirSync(JARS).some((name) => name.startsWith('neo4j-kernel'));

/** Why no Neo4j can be started here, or undefined where one can. */
export function neo4jMissing(): string | undefined {
  if (givenNeo4j()) return undefined;
  if (!answers('java', '-version')) return 'there is no Java (17 or later), and CETU_TEST_NEO4J_URI is not set';
  if (!hasJars()) return `there are no jars in ${join('.cache', 'neo4j', 'lib')}, and Maven could not fetch them`;
  return undefined;
}

export const answers = (command: string, argument: string): boolean =>
  spawnSync(command, [argument], { stdio: 'ignore' }).status === 0;
