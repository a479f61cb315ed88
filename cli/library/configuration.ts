import { resolve } from 'node:path';
import { z } from 'zod';
import { neo4jFromEnvironment, type Neo4jAddress } from '../../graph/open-store.js';
import { EXIT, Problem } from '../problem.js';
import { withNeo4jSecrets } from './neo4j-secrets.js';

/** What the environment chooses; every name is documented under README § Configuration. */
export interface Configuration {
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  /** Of the server: fatal, error, warn, info, debug, trace or silent. */
  readonly logLevel: LogLevel;
  /** Whether `/metrics` is served. */
  readonly metrics: boolean;
  /** How long running requests may take once the server is asked to end. */
  readonly shutdownSeconds: number;
  /** Who stands under reviews made here. */
  readonly reviewer: string;
  /** Null for the embedded engine. */
  readonly neo4j: Neo4jAddress | null;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

const text = z.string().min(1).optional();
const environmentSchema = z.object({
  CETU_DATA_DIR: text,
  CETU_REVIEWER: text,
  CETU_LOG: z.enum(LOG_LEVELS).optional(),
  CETU_METRICS: z.enum(['on', 'off']).optional(),
  CETU_SHUTDOWN_SECONDS: z
    .string()
    .regex(/^\d{1,3}$/, 'must be a number of seconds, 0 to 999')
    .transform(Number)
    .optional(),
  HOST: text,
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number, 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a port number, 0 to 65535')
    .optional(),
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
  const { CETU_DATA_DIR, CETU_LOG, CETU_METRICS, CETU_REVIEWER, CETU_SHUTDOWN_SECONDS, HOST, PORT } = parsed.data;
  return {
    dataDir: resolve(CETU_DATA_DIR ?? '.cetu'),
    host: HOST ?? '127.0.0.1',
    port: PORT ?? 4000,
    logLevel: CETU_LOG ?? 'info',
    metrics: CETU_METRICS !== 'off',
    shutdownSeconds: CETU_SHUTDOWN_SECONDS ?? 20,
    reviewer: CETU_REVIEWER ?? 'unnamed',
    neo4j: neo4jFromEnvironment(withNeo4jSecrets(environment)) ?? null,
  };
}
