import { serverAudits } from 'graphql-http';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  buildClientSchema,
  buildSchema,
  findBreakingChanges,
  getIntrospectionQuery,
  type IntrospectionQuery,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { packageFile } from '../../schema/package-root.js';
import { NOT_SERVED_YET } from '../resolvers/not-served-yet.js';
import { servedLibrary, type Served } from '../support/served.js';

describe('GraphQL over HTTP', () => {
  const { serve } = servedLibrary();
  let served: Served;
  beforeAll(async () => {
    served = await serve();
  });

  const audits = serverAudits({
    url: () => served.url,
    // What a browser cannot send without asking first: it keeps other people's pages out, and clients send it.
    fetchFn: (url: string, init?: RequestInit) =>
      fetch(url, {
        ...init,
        headers: { ...(init?.headers as Record<string, string>), 'apollo-require-preflight': 'true' },
      }),
  });

  it('has 61 audits', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' });
  });

  it('serves a schema without breaking changes of the contract', async () => {
    const { body } = await served.ask(getIntrospectionQuery());
    const ours = buildClientSchema(body.data as unknown as IntrospectionQuery);
    const contract = buildSchema(readFileSync(packageFile('test', 'contracts', 'api.graphql'), 'utf8'));
    const breaking = findBreakingChanges(contract, ours).map(({ description }) => description);
    expect(breaking.filter((told) => !NOT_SERVED_YET.some((name) => told.startsWith(`${name} was removed`)))).toEqual(
      [],
    );
  });
});
