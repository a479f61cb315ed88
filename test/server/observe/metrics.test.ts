import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configuration } from '../../../cli/library/configuration.js';
import { createMetrics } from '../../../cli/serve/observe/metrics.js';
import { OperationNames } from '../../../cli/serve/observe/operation-names.js';
import { packageFile } from '../../../schema/package-root.js';
import { startServer, type RunningServer } from '../../../server.js';
import { suiteFolder } from '../../support/folder.js';

const quiet = { line: () => undefined, progress: () => ({ step: () => undefined, end: () => undefined }) };

describe('metrics of a server', () => {
  const data = suiteFolder();
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer(configuration({ CETU_DATA_DIR: data(), PORT: '0', CETU_LOG: 'silent' }), quiet);
  });
  afterAll(() => server.close());

  const at = (path: string): string => server.url.replace('/graphql', path);
  const ask = async (query: string): Promise<unknown> => {
    const headers = { 'content-type': 'application/json' };
    return (await fetch(server.url, { method: 'POST', headers, body: JSON.stringify({ query }) })).json();
  };
  const metrics = async (): Promise<readonly string[]> => {
    const response = await fetch(at('/metrics'));
    expect(response.headers.get('content-type')).toContain('text/plain');
    return (await response.text()).split('\n');
  };
  const valueOf = (lines: readonly string[], name: string): number =>
    Number(
      lines
        .find((line) => line.startsWith(`${name} `))
        ?.split(' ')
        .at(-1) ?? 'NaN',
    );

  it('count requests, operations by name, errors by code and what the store was asked', async () => {
    await ask('query Titles { documents { nodes { title } } }');
    await ask('query Titles { documents { nodes { slug } } }');
    await ask('query Wrong { documents { nonsense } }');
    await ask('{ documents { totalCount } }');
    await fetch(at('/nowhere?token=secret'));
    const lines = await metrics();
    const seconds = 'cetu_graphql_operation_duration_seconds_count';
    expect(valueOf(lines, `${seconds}{operation="Titles",type="query"}`)).toBe(2);
    expect(valueOf(lines, `${seconds}{operation="(unread)",type="none"}`)).toBe(1);
    expect(valueOf(lines, `${seconds}{operation="(anonymous)",type="query"}`)).toBe(1);
    expect(valueOf(lines, 'cetu_graphql_errors_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBe(1);
    expect(valueOf(lines, 'cetu_http_requests_total{method="POST",route="/graphql",status="200"}')).toBe(3);
    expect(valueOf(lines, 'cetu_http_requests_total{method="POST",route="/graphql",status="400"}')).toBe(1);
    expect(valueOf(lines, 'cetu_http_requests_total{method="GET",route="(none)",status="404"}')).toBe(1);
    // The one that asks.
    expect(valueOf(lines, 'cetu_http_requests_in_flight')).toBe(1);
    expect(valueOf(lines, 'cetu_store_duration_seconds_count{access="read"}')).toBeGreaterThan(3);
    // The build of the graph.
    expect(valueOf(lines, 'cetu_store_duration_seconds_count{access="write"}')).toBeGreaterThan(5);
    expect(valueOf(lines, 'cetu_store_in_flight{access="read"}')).toBe(0);
    expect(valueOf(lines, 'process_resident_memory_bytes')).toBeGreaterThan(0);
    expect(lines.join('\n')).not.toContain('secret');
  });

  it('is ready, and says so', async () => {
    expect(await (await fetch(at('/readyz'))).json()).toEqual({ ready: true });
    expect(await (await fetch(at('/healthz'))).json()).toEqual({ alive: true });
  });

  it('gives every request an id, its own where that is a sane one', async () => {
    const idFor = async (id: string): Promise<string | null> =>
      (await fetch(at('/healthz'), { headers: { 'x-request-id': id } })).headers.get('x-request-id');
    expect(await idFor('from-proxy-0001')).toBe('from-proxy-0001');
    const uuid = /^[\da-f]{8}-[\da-f-]{27}$/u;
    expect(await idFor('short')).toMatch(uuid);
    expect(await idFor('with spaces {"level":60}')).toMatch(uuid);
    expect(await idFor('x'.repeat(200))).toMatch(uuid);
  });

  it('are not served where they are switched off', async () => {
    const data = { CETU_DATA_DIR: ':memory:' };
    expect(configuration({ ...data, CETU_METRICS: 'off' }).metrics).toBe(false);
    expect(configuration(data).metrics).toBe(true);
    expect(() => configuration({ ...data, CETU_METRICS: 'maybe' })).toThrow();
  });
});

describe('names of operations', () => {
  it('are bounded: later ones share a label, and failing ones take no place', () => {
    const names = new OperationNames();
    for (let n = 0; n < 1000; n += 1) expect(names.labelOf(`Failing${String(n)}`, true)).toBe('(other)');
    const labels = new Set(Array.from({ length: 1000 }, (_, n) => names.labelOf(`Asked${String(n)}`, false)));
    expect(labels.size).toBe(51);
    expect(names.labelOf('Asked0', true)).toBe('Asked0');
    expect(names.labelOf(undefined, true)).toBe('(unread)');
  });
});

it('docs/running.md lists every metric of ours, and no other', async () => {
  const { registry } = createMetrics();
  const ours = (await registry.getMetricsAsJSON()).map(({ name }) => name).filter((name) => name.startsWith('cetu_'));
  const page = readFileSync(packageFile('docs', 'running.md'), 'utf8');
  const listed = [...page.matchAll(/^\| `(cetu_\w+)/gmu)].map((match) => match[1]);
  expect(listed.toSorted()).toEqual(ours.toSorted());
});
