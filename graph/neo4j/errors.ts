import type { Neo4jAddress } from './address.js';
import { StoreError, type StoreErrorCode } from '../store.js';

/** Neo4j's status codes, from the most to the least special; the first that matches stands. */
const MEANINGS: readonly (readonly [RegExp, StoreErrorCode])[] = [
  [/Schema\.ConstraintValidationFailed/u, 'UNIQUE'],
  [/Transaction\.TransactionTimedOut|TransactionTimedOutClientConfiguration/u, 'TIMEOUT'],
  [/DeadlockDetected|Transaction\.LockClientStopped|LockAcquisitionTimeout/u, 'CONFLICT'],
  [/Statement\.(?:SyntaxError|SemanticError|ParameterMissing)/u, 'SYNTAX'],
  [/Statement\.(?:TypeError|ArgumentError|ArithmeticError|AccessMode)/u, 'TYPE'],
  [/Security\.|ServiceUnavailable|SessionExpired|DatabaseUnavailable|DatabaseNotFound/u, 'UNAVAILABLE'],
  // Neo4j's own word for "try again": no memory, no thread or no place among its transactions just now.
  [/^Neo\.TransientError\./u, 'BUSY'],
];

/** What the driver says of its own accord has no status: "Connection acquisition timed out in 5000 ms. Pool status: Active …". */
const OF_DRIVER: readonly (readonly [RegExp, StoreErrorCode])[] = [
  [/^Connection acquisition timed out/u, 'BUSY'],
  [/^Pool is closed/u, 'CLOSED'],
];

/** A statement's failure by the contract's set. */
export function storeError(error: unknown, doing: string): StoreError {
  if (error instanceof StoreError) return error;
  const meaning = meaningOf(MEANINGS, statusOf(error)) ?? meaningOf(OF_DRIVER, messageOf(error));
  return new StoreError(meaning ?? 'INTERNAL', `${doing}: ${messageOf(error)}`, { cause: error });
}

const meaningOf = (meanings: typeof MEANINGS, said: string): StoreErrorCode | undefined =>
  meanings.find(([pattern]) => pattern.test(said))?.[1];

/** Why a server could not be reached, with its address and the way out. */
export function connectError(error: unknown, address: Neo4jAddress): StoreError {
  return new StoreError('UNAVAILABLE', connectMessage(statusOf(error), messageOf(error), address), { cause: error });
}

function connectMessage(status: string, message: string, address: Neo4jAddress): string {
  const at = `Neo4j at ${withoutCredentials(address.uri)}`;
  if (/Security\.(?:Unauthorized|AuthenticationRateLimit|CredentialsExpired)/u.test(status)) {
    return `${at} refused the user name or password: check NEO4J_USER and NEO4J_PASSWORD`;
  }
  if (/DatabaseNotFound|DatabaseUnavailable/u.test(status)) {
    return `${at} has no database ${address.database ?? 'neo4j'}: check NEO4J_DATABASE`;
  }
  if (/ServiceUnavailable|SessionExpired/u.test(status)) {
    return `${at} does not answer: start it, check NEO4J_URI, or unset NEO4J_URI to use the embedded store (${message})`;
  }
  return `${at} cannot be used: ${message}`;
}

/** `bolt://user:password@host` is not a valid address, and must not come back in a message either. */
const withoutCredentials = (uri: string): string => uri.replace(/\/\/[^/]*@/u, '//');

function statusOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

const messageOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? message;
};
