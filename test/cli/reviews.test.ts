import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../cli/library/build.js';
import { configuration } from '../../cli/library/configuration.js';
import { openLocalLibrary } from '../../cli/library/local-library.js';
import { NAMESPACE } from '../../cli/reviews/properties.js';
import { startServer } from '../../server.js';
import { cetuHere } from '../support/cetu-here.js';
import { suiteFolder } from '../support/folder.js';
import { mapsByTrestle, trestleMissing } from '../support/oscal/trestle.js';

const quiet = { line: () => undefined, progress: () => ({ step: () => undefined, end: () => undefined }) };
const NOTE = '对象不同：\n一是贷款，二是债券。 “引号”, =1+1';

interface Item {
  'id-ref': string;
  props: { name: string; value: string; remarks?: string }[];
}
interface Mapped {
  'mapping-collection': {
    provenance: { method: string };
    mappings: {
      method: string;
      'source-resource': { href: string };
      'target-resource': { href: string };
      maps: {
        relationship: string;
        ns?: string;
        sources: [Item];
        targets: [Item];
        props: { name: string; ns: string; value: string; remarks?: string }[];
      }[];
    }[];
  };
}

/** The file with each link to a measure the other way round. */
function turned(file: string): string {
  const all = JSON.parse(file) as Mapped;
  for (const { maps } of all['mapping-collection'].mappings) {
    for (const map of maps.filter(({ targets: [target] }) => target['id-ref'].startsWith('mea:'))) {
      [map.sources, map.targets] = [map.targets, map.sources];
    }
  }
  return JSON.stringify(all);
}

describe('cetu reviews', () => {
  const data = suiteFolder();
  const at = (name: string): string => join(data(), name);
  const cetuIn = (folder: string, ...args: string[]): ReturnType<typeof cetuHere> =>
    cetuHere(args, { CETU_DATA_DIR: at(folder) });
  const chosen = (folder: string) =>
    configuration({ CETU_DATA_DIR: at(folder), CETU_REVIEWER: '张三 Zhang', CETU_LOG: 'silent', PORT: '0' });
  const links: Record<'rejected' | 'confirmed' | 'dimension' | 'proposed', string> = {
    rejected: 'cou:lianyungang-opinions/2.1.2>pilot-zone-master-plan/3.4',
    confirmed: '',
    dimension: '',
    proposed: 'cou:lianyungang-opinions/2.1.1>pilot-zone-master-plan/8.22',
  };

  beforeAll(async () => {
    const empty = await cetuIn('empty', 'reviews');
    expect(empty).toMatchObject({ code: 0, stdout: 'nobody has judged of a link yet\n' });
    const library = await openLocalLibrary(chosen('one'), quiet.line);
    try {
      await build(library, quiet);
      const { measure } = (await library.ask(
        '{ measure(id: "mea:lianyungang-opinions/2.1.2") { indicators { id } } document(slug: "sichuan-opinions") { measures(first: 9) { nodes { upstream { id } } } } }',
        {},
      )) as { measure: { indicators: { id: string }[] } };
      links.dimension = measure.indicators[0]?.id ?? '';
      const { document } = (await library.ask(
        '{ document(slug: "sichuan-opinions") { measures(first: 20) { nodes { upstream { id } } } } }',
        {},
      )) as { document: { measures: { nodes: { upstream: { id: string }[] }[] } } };
      links.confirmed = document.measures.nodes.flatMap(({ upstream }) => upstream)[0]?.id ?? '';
      const { links: changes } = library.changes;
      const done = [
        await changes.reviewLink({ link: links.rejected, status: 'REJECTED', relation: null, note: NOTE }),
        await changes.reviewLink({ link: links.confirmed, status: 'CONFIRMED', relation: 'NARROWER', note: null }),
        await changes.reviewLink({ link: links.dimension, status: 'CONFIRMED', relation: null, note: '有' }),
        await changes.proposeLink({
          ...{ measure: 'mea:lianyungang-opinions/2.1.1', to: 'mea:pilot-zone-master-plan/8.22' },
          ...{ relation: null, note: '人工判断' },
        }),
      ];
      expect(done.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    } finally {
      await library.close();
    }
  });

  it('lists what was said, as a table, as JSON and as CSV', async () => {
    const { stdout } = await cetuIn('one', 'reviews');
    for (const link of Object.values(links)) expect(stdout).toContain(link);
    expect(stdout).toContain('张三 Zhang');
    const all = JSON.parse((await cetuIn('one', 'reviews', '--json')).stdout) as { link: string; note: string }[];
    expect(all.map(({ link }) => link).sort()).toEqual(Object.values(links).sort());
    expect(all.map(({ note }) => note)).toContain(NOTE);
    const csv = (await cetuIn('one', 'reviews', '--csv')).stdout;
    expect(csv.split('\n')[0]).toContain('link,madeOf,status,relation,by,at,note');
    expect(csv).toContain('加大科创金融产品与服务创新。鼓励银行机构');
  });

  it('writes OSCAL that says by its own words what stands', async () => {
    expect((await cetuIn('one', 'reviews', 'export', '--out', at('all.json'))).code).toBe(0);
    const text = readFileSync(at('all.json'), 'utf8');
    expect((await cetuIn('one', 'reviews', 'export')).stdout).toBe(text);
    const { mappings, provenance } = (JSON.parse(text) as Mapped)['mapping-collection'];
    expect(provenance.method).toBe('hybrid');
    const maps = new Map(
      mappings.flatMap((mapping) =>
        mapping.maps.map((map) => [map.sources[0]['id-ref'] + map.relationship, { mapping, map }]),
      ),
    );
    expect([...maps.values()].map(({ map }) => map.relationship).sort()).toEqual(
      [expect.stringMatching(/-/u), 'no-relationship', 'subset-of', 'supports'].sort((a, b) =>
        String(a) < String(b) ? -1 : 1,
      ),
    );
    const rejected = maps.get('mea:lianyungang-opinions/2.1.2no-relationship');
    expect(rejected?.mapping['target-resource'].href).toBe('doc:pilot-zone-master-plan');
    const said = Object.fromEntries(
      rejected?.map.props.map(({ name, value, remarks }) => [name, remarks ?? value]) ?? [],
    );
    expect(said).toEqual({
      status: 'REJECTED',
      note: NOTE,
      reviewer: '张三 Zhang',
      reviewed: expect.any(String) as string,
    });
    expect(rejected?.map.props.every(({ ns }) => ns === NAMESPACE)).toBe(true);
  });

  const missing = trestleMissing();
  it.skipIf(missing !== undefined)('writes what NIST’s model of OSCAL takes', async () => {
    await cetuIn('one', 'reviews', 'export', '--out', at('nist.json'));
    expect(mapsByTrestle(at('nist.json'))).toBe(4);
    const broken = readFileSync(at('nist.json'), 'utf8').replace('"relationship"', '"related"');
    writeFileSync(at('nist-broken.json'), broken);
    expect(() => mapsByTrestle(at('nist-broken.json'))).toThrow(/Command failed/u);
  });

  it('reads them back into another graph, once, and loses nothing', async () => {
    await cetuIn('one', 'reviews', 'export', '--out', at('all.json'));
    // Before its documents: they wait.
    expect((await cetuIn('two', 'reviews', 'import', at('all.json'))).stdout).toBe(
      '4 added, 0 replaced, 0 unchanged\n',
    );
    expect((await cetuIn('two', 'reviews')).stdout).toContain('(stands nowhere now: rev:');
    expect((await cetuIn('two', 'ingest', 'corpus')).code).toBe(0);
    expect((await cetuIn('two', 'reviews', 'import', at('all.json'))).stdout).toBe(
      '0 added, 0 replaced, 4 unchanged\n',
    );
    await cetuIn('two', 'reviews', 'export', '--out', at('again.json'));
    expect(readFileSync(at('again.json'), 'utf8')).toBe(readFileSync(at('all.json'), 'utf8'));
  });

  it('outlives the graph: it is built anew from the corpus and the journal', async () => {
    const before = (await cetuIn('one', 'reviews', 'export')).stdout;
    for (const name of ['graph.grafeo', 'graph.grafeo.wal'])
      rmSync(at(join('one', name)), { force: true, recursive: true });
    const server = await startServer(chosen('one'), quiet);
    try {
      // Through the server, which holds the file.
      expect((await cetuIn('one', 'reviews', 'export')).stdout).toBe(before);
      expect((await cetuIn('one', 'reviews', 'import', at('all.json'))).stdout).toBe(
        '0 added, 0 replaced, 4 unchanged\n',
      );
    } finally {
      await server.close();
    }
  });

  it('refuses broken files with the place, and imports nothing', async () => {
    const whole = readFileSync(at('all.json'), 'utf8');
    const wrong: readonly [name: string, content: string, message: RegExp][] = [
      ['none.json', '', /none\.json: is no JSON: /u],
      ['other.json', '{"catalog": {}}', /other\.json: mapping-collection: /u],
      [
        'status.json',
        whole.replace('"value": "REJECTED"', '"value": "MAYBE"'),
        /mapping-collection\.mappings\.\d+\.maps\.\d+\.status: /u,
      ],
      [
        'day.json',
        whole.replace(
          /"name": "reviewed",\s+"ns": "[^"]+",\s+"value": "[^"]+"/u,
          '"name": "reviewed", "ns": "urn:cetu:link-review:1", "value": "gestern"',
        ),
        /maps\.\d+\.reviewed: /u,
      ],
      [
        'to-come.json',
        whole.replace(
          /"name": "reviewed",\s+"ns": "[^"]+",\s+"value": "[^"]+"/u,
          '"name": "reviewed", "ns": "urn:cetu:link-review:1", "value": "2999-01-01T00:00:00Z"',
        ),
        /maps\.\d+\.reviewed: 2999-01-01T00:00:00\.000Z is still to come/u,
      ],
      ['terminal.json', whole.replaceAll('张三 Zhang', '\\u001b[2J'), /maps\.\d+\.reviewer: has control characters/u],
      ['quote.json', whole.replace('"name": "quotation"', '"name": "words"'), /maps\.\d+\.from\.quotation: /u],
      [
        'self.json',
        whole.replace(/"id-ref": "mea:pilot-zone-master-plan[^"]+"/u, '"id-ref": "doc:x"'),
        /maps\.\d+\.to\.id: /u,
      ],
      ['two.json', whole.replace(/"sources": \[/u, '"sources": [{"id-ref": "mea:a/1"}, '), /maps\.\d+\.sources/u],
    ];
    for (const [name, content, message] of wrong) {
      expect(content, name).not.toBe(whole);
      writeFileSync(at(name), content);
      const { code, stderr } = await cetuIn('three', 'reviews', 'import', at(name));
      expect([name, code]).toEqual([name, 3]);
      expect(stderr).toMatch(message);
      expect(stderr).toContain('→');
    }
    // Its documents are held in another folder: there it is known which of them is the lower.
    writeFileSync(at('turned.json'), turned(whole));
    const { code, stderr } = await cetuIn('two', 'reviews', 'import', at('turned.json'));
    expect([code, stderr]).toEqual([
      3,
      expect.stringMatching(
        /turned\.json: nothing was imported:\n {2}mapping-collection\.mappings\.\d+\.maps\.\d+\.to: it leads from/u,
      ),
    ]);
    expect((await cetuIn('three', 'reviews', 'import', at('nowhere.json'))).code).toBe(3);
    expect((await cetuIn('three', 'reviews')).stdout).toBe('nobody has judged of a link yet\n');
    const none = await cetuIn('three', 'reviews', 'export');
    expect([none.code, none.stdout]).toEqual([3, '']);
    expect(none.stderr).toContain('nobody has judged of a link yet');
  });
});
