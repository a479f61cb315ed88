import { resolve } from 'node:path';
import { z } from 'zod';
import { neo4jFromEnvironment, type Neo4jAddress } from '../../graph/open-store.js';
import { reviewerSchema } from '../../schema/link-review.js';
import { EXIT, Problem } from '../problem.js';
import { readTokens, type TokenHolder } from './tokens.js';
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
  /** Who may change something through the API; null where nobody said, which leaves that to this machine. */
  readonly tokens: readonly TokenHolder[] | null;
  /** Origins of web pages that may ask from a browser. */
  readonly origins: readonly string[];
  /** Address at which others reach the server, ending with `/`; null where links begin with the one that was called. */
  readonly publicUrl: string | null;
  /** How long one request of the API may take. */
  readonly timeoutMs: number;
  /** True where errors should help nobody to explore the server. */
  readonly production: boolean;
  /** Null for the embedded engine. */
  readonly neo4j: Neo4jAddress | null;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

const text = z.string().min(1).optional();
const isOrigin = (value: string): boolean => URL.canParse(value) && new URL(value).origin === value;
function isPublic(value: string): boolean {
  const { protocol, username, password } = URL.canParse(value) ? new URL(value) : new URL('about:blank');
  return /^https?:$/u.test(protocol) && username === '' && password === '' && !/[?#\s]/u.test(value);
}
const environmentSchema = z.object({
  CETU_DATA_DIR: text,
  CETU_REVIEWER: reviewerSchema.optional(),
  CETU_LOG: z.enum(LOG_LEVELS).optional(),
  CETU_TOKENS: text,
  CETU_CORS: z
    .string()
    .transform((list) => list.split(',').map((origin) => origin.trim()))
    .refine((list) => list.every(isOrigin), 'must be origins such as https://example.org, parted by commas')
    .optional(),
  CETU_PUBLIC_URL: z
    .string()
    .refine(isPublic, 'must be an address such as https://cetu.example.cn/, without user, query or fragment')
    .transform((url) => (url.endsWith('/') ? url : `${url}/`))
    .optional(),
  CETU_TIMEOUT: z
    .string()
    .regex(/^\d{1,4}(?:\.\d{1,3})?$/, 'must be seconds, such as 30')
    .transform(Number)
    .refine((seconds) => seconds > 0, 'must be more than 0 seconds')
    .optional(),
  NODE_ENV: text,
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
  const { CETU_DATA_DIR, CETU_LOG, CETU_METRICS, CETU_REVIEWER, CETU_SHUTDOWN_SECONDS, HOST, PORT, ...api } =
    parsed.data;
  return {
    dataDir: resolve(CETU_DATA_DIR ?? '.cetu'),
    host: HOST ?? '127.0.0.1',
    port: PORT ?? 4000,
    logLevel: CETU_LOG ?? 'info',
    metrics: CETU_METRICS !== 'off',
    shutdownSeconds: CETU_SHUTDOWN_SECONDS ?? 20,
    reviewer: CETU_REVIEWER ?? 'unnamed',
    tokens: api.CETU_TOKENS === undefined ? null : readTokens(api.CETU_TOKENS),
    origins: api.CETU_CORS ?? [],
    publicUrl: api.CETU_PUBLIC_URL ?? null,
    timeoutMs: (api.CETU_TIMEOUT ?? 30) * 1000,
    production: api.NODE_ENV === 'production',
    neo4j: neo4jFromEnvironment(withNeo4jSecrets(environment)) ?? null,
  };
}
