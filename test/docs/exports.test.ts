import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageFile } from '../../schema/package-root.js';
import { cetuHere } from '../support/cetu-here.js';
import { suiteFolder } from '../support/folder.js';
import { blocksOf } from './page.js';

const PAGE = readFileSync(packageFile('docs', 'exports.md'), 'utf8');
const COMMANDS = blocksOf(PAGE)
  .filter(({ language, info }) => language === 'sh' && info === 'files')
  .flatMap(({ text }) => text.trim().split('\n'));

describe('docs/exports.md', () => {
  const data = suiteFolder();
  it('shows commands that write what it says', async () => {
    const environment = { CETU_DATA_DIR: join(data(), 'graph') };
    expect(await cetuHere(['ingest'], environment)).toMatchObject({ code: 0 });
    expect(COMMANDS).toHaveLength(7);
    for (const command of COMMANDS) {
      const words = command.split(' ').slice(2);
      const out = words.indexOf('--out') + 1;
      const place = join(data(), words[out] ?? '');
      const ran = await cetuHere([...words.slice(0, out), place, ...words.slice(out + 1)], environment);
      expect(ran, `${command}\n${ran.stderr}`).toMatchObject({ code: 0 });
      expect(ran.stderr).toContain(place);
    }
    expect(readFileSync(join(data(), 'tables', 'measures.csv'), 'utf8')).toContain('lianyungang-opinions');
    expect(readFileSync(join(data(), 'neo4j-import', 'nodes-Measure.csv'), 'utf8')).toContain('id:ID');
    expect(readFileSync(join(data(), 'cetu.jsonld'), 'utf8')).toContain('"@base":"https://cetu.example.cn/"');
    const [plain = '', everything = ''] = ['cetu', 'everything'].map((name) =>
      readFileSync(join(data(), `${name}.cypher`), 'utf8'),
    );
    expect(everything).toContain('(n:`Park`)');
    expect(plain).not.toContain('(n:`Park`)');
  }, 300_000);
});
