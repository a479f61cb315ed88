import { resolve } from 'node:path';
import { z } from 'zod';
import { EXIT, Problem } from '../problem.js';

/** What the environment chooses; every name is documented under README § Configuration. */
export interface Configuration {
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  /** Null for the embedded engine. */
  readonly neo4j: { uri: string; user: string; password: string; database: string } | null;
}

const text = z.string().min(1).optional();
const environmentSchema = z.object({
  CETU_DATA_DIR: text,
  HOST: text,
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number, 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a port number, 0 to 65535')
    .optional(),
  NEO4J_URI: text,
  NEO4J_USER: text,
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: text,
});

/** Reads the environment; an empty variable counts as one that is not set. */
export function configuration(environment: NodeJS.ProcessEnv): Configuration {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(set);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = issue?.path.join('.') ?? '';
    throw new Problem(EXIT.USAGE, issue?.message ?? 'cannot be read', name, `set ${name} to a value that fits`);
  }
  const { CETU_DATA_DIR, HOST, PORT, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = parsed.data;
  return {
    dataDir: resolve(CETU_DATA_DIR ?? '.cetu'),
    host: HOST ?? '127.0.0.1',
    port: PORT ?? 4000,
    neo4j:
      NEO4J_URI === undefined
        ? null
        : {
            uri: NEO4J_URI,
            user: NEO4J_USER ?? 'neo4j',
            password: NEO4J_PASSWORD ?? '',
            database: NEO4J_DATABASE ?? 'neo4j',
          },
  };
}
