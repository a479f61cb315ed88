import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { packageFile } from '../../schema/package-root.js';
import { plainEnvironment } from '../support/cetu.js';
import { folder } from '../support/folder.js';

const packed = z.array(z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) }));

/** What a user needs at run time, and nothing else: no sources, no tests, no tools. */
const NEEDED = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/u,
  /^dist\/.*\.js$/u,
  /^dist\/web\/(index\.html|explorer\/[^/]+\.(js|css))(\.br|\.gz)?$/u,
  /^dist\/workbench\/(index\.html|workbench\/[^/]+\.(js|css))(\.br|\.gz)?$/u,
  /^corpus\/[^/]+\.(txt|yaml)$/u,
  /^schema\/[^/]+\.graphql$/u,
  /^schema\/vocab\/.*\.(yaml|csv|txt|json)$/u,
  /^graph\/statements\/.*\.cypher$/u,
];

describe('the package', () => {
  it('holds what users need, and runs where it is installed', () => {
    const elsewhere = folder();
    const told = execFileSync('npm', ['pack', '--json', '--pack-destination', elsewhere], {
      cwd: packageFile(),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    // What the build prints comes first.
    const [one] = packed.parse(JSON.parse(told.slice(told.indexOf('[\n'))));
    if (one === undefined) throw new Error('npm pack made nothing');
    const paths = one.files.map((file) => file.path);
    expect(paths.filter((path) => !NEEDED.some((pattern) => pattern.test(path)))).toEqual([]);

    const home = join(elsewhere, 'node_modules', 'cetu');
    mkdirSync(home, { recursive: true });
    execFileSync('tar', ['-xzf', join(elsewhere, one.filename), '-C', home, '--strip-components=1']);
    // Dependencies are those of the checkout: a registry may be out of reach.
    symlinkSync(packageFile('node_modules'), join(home, 'node_modules'));

    const cetu = (...args: string[]): string =>
      execFileSync(process.execPath, [join(home, 'dist', 'cli.js'), ...args], {
        cwd: elsewhere,
        encoding: 'utf8',
        env: plainEnvironment(),
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    const corpus = join(home, 'corpus', 'sichuan-opinions.txt');
    const read = z.object({ measures: z.array(z.unknown()) }).parse(JSON.parse(cetu('extract', corpus)));
    expect(read.measures).toHaveLength(17);
    expect(cetu('ingest')).toContain('pilot-zone-master-plan');
    expect(cetu('verify')).toContain('0 failed');
  }, 600_000);
});
