import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageFile } from '../../schema/package-root.js';
import { folder } from '../support/folder.js';

const CRUISER = packageFile('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
const CONFIG = packageFile('.dependency-cruiser.cjs');
const PARTS = ['cli.ts', 'server.ts', 'cli', 'ingest', 'graph', 'schema', 'resolvers'];

const cruise = (cwd: string, parts: readonly string[]): { status: number | null; told: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CRUISER, '--config', CONFIG, ...parts], {
    cwd,
    encoding: 'utf8',
  });
  return { status, told: `${stdout}${stderr}` };
};

describe('imports', () => {
  it('go the way of the data, without a circle, each driver in one file', () => {
    const { status, told } = cruise(packageFile(), PARTS);
    expect(told).toContain('no dependency violations found');
    expect(status).toBe(0);
  });

  it('that go against it are told', () => {
    const project = folder({
      'package.json': '{ "type": "module" }',
      'tsconfig.json': '{}',
      'schema/model.ts': "import { read } from '../ingest/read.js';\nexport const kind = read;\n",
      'ingest/read.ts': "import { open } from '../graph/open.js';\nexport const read = open;\n",
      'graph/open.ts': "import { kind } from '../schema/model.js';\nexport const open = kind;\n",
    });
    const { status, told } = cruise(project, ['schema', 'ingest', 'graph']);
    expect(status).not.toBe(0);
    expect(told).toContain('schema does not know ingest/');
    expect(told).toContain('ingest does not know graph/');
    expect(told).toContain('no circles');
    expect(told).toContain(join('schema', 'model.ts'));
  });
});
