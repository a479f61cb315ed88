import { readFileSync } from 'node:fs';
import { EXIT, Problem } from '../problem.js';

/**
 * User and password of Neo4j out of files, as containers are given secrets: `NEO4J_PASSWORD_FILE` holds the password,
 * `NEO4J_AUTH_FILE` both as `user/password`, which is the form of Neo4j's own image, so that one secret serves both.
 */
export function withNeo4jSecrets(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { NEO4J_URI, NEO4J_PASSWORD_FILE: passwordFile, NEO4J_AUTH_FILE: authFile } = environment;
  if (!NEO4J_URI) return environment;
  const sources = ['NEO4J_PASSWORD', 'NEO4J_PASSWORD_FILE', 'NEO4J_AUTH_FILE'].filter((name) => environment[name]);
  if (sources.length > 1) {
    throw new Problem(EXIT.USAGE, `${sources.join(' and ')} are set at once`, null, 'set one of them only');
  }
  if (passwordFile) return { ...environment, NEO4J_PASSWORD: secretIn('NEO4J_PASSWORD_FILE', passwordFile) };
  if (!authFile) return environment;
  const secret = secretIn('NEO4J_AUTH_FILE', authFile);
  const slash = secret.indexOf('/');
  if (slash < 1 || slash === secret.length - 1) {
    throw new Problem(
      EXIT.USAGE,
      'NEO4J_AUTH_FILE does not hold user/password',
      authFile,
      'write it as neo4j/password',
    );
  }
  return { ...environment, NEO4J_USER: secret.slice(0, slash), NEO4J_PASSWORD: secret.slice(slash + 1) };
}

/** Without the line's end that editors and `echo` leave. */
function secretIn(name: string, path: string): string {
  let secret;
  try {
    secret = readFileSync(path, 'utf8').replace(/\r?\n$/u, '');
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const wayOut = 'mount the secret there, readable for the user that runs Cetu';
    throw new Problem(EXIT.USAGE, `${name} names a file that cannot be read (${why})`, path, wayOut, { cause: error });
  }
  if (secret !== '') return secret;
  throw new Problem(EXIT.USAGE, `${name} names an empty file`, path, 'write the secret into it');
}
