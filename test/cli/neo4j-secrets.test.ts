import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configuration } from '../../cli/library/configuration.js';
import { EXIT, Problem } from '../../cli/problem.js';
import { folder } from '../support/folder.js';

const NEO4J_URI = 'neo4j://neo4j:7687';

function refusal(environment: NodeJS.ProcessEnv): Problem {
  try {
    configuration(environment);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('it was taken');
}

describe('a password of Neo4j in a file', () => {
  it('is read without the end of its line', () => {
    const secrets = folder({ password: 'a/b c\n' });
    const environment = { NEO4J_URI, NEO4J_USER: 'neo4j', NEO4J_PASSWORD_FILE: join(secrets, 'password') };
    expect(configuration(environment).neo4j).toMatchObject({ user: 'neo4j', password: 'a/b c' });
  });

  it('is read with its user, as the image of Neo4j takes it', () => {
    const secrets = folder({ auth: 'reader/with/slashes\r\n' });
    const environment = { NEO4J_URI, NEO4J_AUTH_FILE: join(secrets, 'auth') };
    expect(configuration(environment).neo4j).toMatchObject({ user: 'reader', password: 'with/slashes' });
  });

  it('is told of by name and path where it cannot be had, never by what is in it', () => {
    const secrets = folder({ empty: '\n', bare: 'hunter2' });
    const missing = refusal({ NEO4J_URI, NEO4J_PASSWORD_FILE: join(secrets, 'none') });
    expect(missing).toMatchObject({ exitCode: EXIT.USAGE, place: join(secrets, 'none') });
    expect(missing.message).toBe('NEO4J_PASSWORD_FILE names a file that cannot be read (ENOENT)');
    expect(refusal({ NEO4J_URI, NEO4J_PASSWORD_FILE: join(secrets, 'empty') }).message).toContain('an empty file');
    const bare = refusal({ NEO4J_URI, NEO4J_AUTH_FILE: join(secrets, 'bare') });
    expect(bare.message).toBe('NEO4J_AUTH_FILE does not hold user/password');
    expect(JSON.stringify(bare)).not.toContain('hunter2');
    const both = refusal({ NEO4J_URI, NEO4J_PASSWORD: 'x', NEO4J_PASSWORD_FILE: join(secrets, 'bare') });
    expect(both.message).toBe('NEO4J_PASSWORD and NEO4J_PASSWORD_FILE are set at once');
  });

  it('is not looked for without Neo4j', () => {
    expect(configuration({ NEO4J_PASSWORD_FILE: '/nowhere' }).neo4j).toBeNull();
  });
});
