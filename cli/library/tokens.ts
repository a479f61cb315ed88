import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ROLES, type Role } from '../../schema/role.js';
import { EXIT, Problem } from '../problem.js';

/** Somebody who may change something through the API. The token itself is known to them alone. */
export interface TokenHolder {
  /** Stands under reviews. */
  readonly name: string;
  readonly role: Role;
  /** Of the token, 64 hexadecimal digits: a token has 256 random bits, which no slow hash would guard better. */
  readonly sha256: string;
}

/** Signs of a token: shorter ones are somebody's own words, and could be guessed from their hash. */
const SHORTEST = 32;

const holdersSchema = z
  .array(
    z.strictObject({
      name: z.string().trim().min(1).max(100),
      role: z.enum(ROLES),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/iu, 'must be 64 hexadecimal digits')
        .transform((digits) => digits.toLowerCase()),
    }),
  )
  .refine((holders) => new Set(holders.map(({ sha256 }) => sha256)).size === holders.length, 'two have one token');

/**
 * Reads `CETU_TOKENS`: a list as JSON, or the path of a file that holds it. An empty list means that nobody may change anything.
 * @throws Problem, which never repeats what is in the list.
 */
export function readTokens(value: string): readonly TokenHolder[] {
  const inline = value.trimStart().startsWith('[');
  const place = inline ? 'CETU_TOKENS' : value;
  const parsed = holdersSchema.safeParse(listOf(inline ? value : fileOf(value), place));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const at = issue?.path.join('.') ?? '';
  throw wrong(`${at === '' ? '' : `${at}: `}${issue?.message ?? 'cannot be read'}`, place);
}

const wrong = (message: string, place: string): Problem =>
  new Problem(EXIT.USAGE, message, place, 'give a list as `cetu token NAME --role editor` prints it');

function fileOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw wrong('CETU_TOKENS names a file that cannot be read', path);
  }
}

function listOf(json: string, place: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw wrong('the list of tokens is no JSON', place);
  }
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Who holds a token; null for nobody. Takes as long whoever it is, and however much of it is right. */
export function holderOf(holders: readonly TokenHolder[], token: string): TokenHolder | null {
  const hash = hashOf(token);
  const found = holders.filter(({ sha256 }) => timingSafeEqual(Buffer.from(sha256, 'hex'), hash));
  return token.length < SHORTEST ? null : (found[0] ?? null);
}

/** A new token, and what is configured of it. */
export function newToken(name: string, role: Role): { readonly token: string; readonly holder: TokenHolder } {
  const token = `cetu_${randomBytes(32).toString('base64url')}`;
  return { token, holder: { name, role, sha256: hashOf(token).toString('hex') } };
}
