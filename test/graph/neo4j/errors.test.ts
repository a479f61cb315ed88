import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { storeError } from '../../../graph/neo4j/errors.js';

const POOL = 'Connection acquisition timed out in 5000 ms. Pool status: Active conn count = 50, Idle conn count = 0.';

describe('a failure of Neo4j', () => {
  it.each([
    ['N/A', POOL, 'BUSY'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'no memory', 'BUSY'],
    ['Neo.TransientError.Request.NoThreadsAvailable', 'no thread', 'BUSY'],
    ['Neo.TransientError.Transaction.MaximumTransactionLimitReached', 'no place', 'BUSY'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'waits in a ring', 'CONFLICT'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'too long', 'TIMEOUT'],
    ['N/A', 'something else', 'INTERNAL'],
  ])('%s, “%s”, is %s', (status, message, code) => {
    const error = Object.assign(new neo4j.Neo4jError(message, status, '50N42', message, undefined));
    expect(storeError(error, 'documents')).toMatchObject({ code, message: `documents: ${message}` });
  });
});
