import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphql } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../resolvers/api.js';
import { packageFile } from '../../schema/package-root.js';
import type { Store } from '../../graph/store.js';
import { cetuHere } from '../support/cetu-here.js';
import { fillWithCorpus } from '../support/corpus-graph.js';
import { suiteFolder } from '../support/folder.js';
import { embeddedStores } from '../support/stores.js';

const PAGE = readFileSync(packageFile('docs', 'exports.md'), 'utf8');
const blocks = (language: string): readonly string[] =>
  [...PAGE.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map((match) => match[1] ?? '');

describe('docs/exports.md', () => {
  const data = suiteFolder();
  const stores = embeddedStores();
  let store: Store;
  beforeAll(async () => {
    store = await fillWithCorpus(await stores.open());
  }, 120_000);

  it('shows commands that write what it says', async () => {
    const environment = { CETU_DATA_DIR: join(data(), 'graph') };
    expect(await cetuHere(['ingest'], environment)).toMatchObject({ code: 0 });
    const commands = blocks('sh').flatMap((block) => block.trim().split('\n'));
    expect(commands).toHaveLength(7);
    for (const command of commands) {
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

  it('shows queries that are answered', async () => {
    const { schema, context } = createApi(store);
    for (const source of blocks('graphql')) {
      const { data: answer, errors } = await graphql({ schema, source, contextValue: context() });
      expect(errors).toBeUndefined();
      expect(JSON.stringify(answer)).toMatch(/"permalink":"\/d\/lianyungang-opinions\/\d+-\d+\?q=[0-9a-f]{24}"/u);
    }
  });
});
