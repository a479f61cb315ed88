import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageFile } from '../../schema/package-root.js';
import { cetuHere } from '../support/cetu-here.js';
import { finalText } from '../support/final-text.js';
import { suiteFolder } from '../support/folder.js';

describe('the command line', () => {
  const folder = suiteFolder();
  it('says which document takes the place of which', async () => {
    const [data, texts] = [folder(), folder()];
    const [draft, final] = [join(texts, 'draft.txt'), join(texts, 'final.txt')];
    writeFileSync(draft, readFileSync(packageFile('corpus', 'lianyungang-opinions.txt')));
    writeFileSync(final, finalText());
    const cetu = async (...args: string[]): Promise<string> => {
      const { code, stdout } = await cetuHere(args, { CETU_DATA_DIR: data });
      expect(code).toBe(0);
      return stdout;
    };
    await cetu('ingest', draft);
    expect(await cetu('ingest', final)).toMatch(/replaces draft/u);
    expect(await cetu('status')).toMatch(/draft \(replaced by final\)/u);
    expect(await cetu('ingest', draft)).toMatch(/replaced by final/u);
    await cetu('remove', 'final');
    expect(await cetu('status')).not.toMatch(/replaced by/u);
  });
});
