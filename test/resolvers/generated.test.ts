import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { packageFile } from '../../schema/package-root.js';

describe('the resolver types', () => {
  it('are what the SDL says', async () => {
    const check = promisify(execFile)(process.execPath, [packageFile('resolvers', 'generate-types.mjs'), '--check']);
    await expect(check).resolves.toMatchObject({ stderr: '' });
  });

  it('say any nowhere', () => {
    const code = readFileSync(packageFile('resolvers', 'types.generated.ts'), 'utf8').replace(
      /\/\*\*[\s\S]*?\*\//g,
      '',
    );
    expect(code).not.toMatch(/\bany\b/);
  });
});
