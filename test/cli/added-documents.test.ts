import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addedDocuments, forgetNote, noteAdded, noteRemoved } from '../../cli/library/added-documents.js';
import type { DocumentInput } from '../../cli/library/library.js';
import { wantedDocuments } from '../../cli/library/wanted-documents.js';
import { journalIn } from '../../graph/journal/journal.js';
import { folder } from '../support/folder.js';

const plan: DocumentInput = {
  slug: '滁州市-实施方案',
  name: '滁州市实施方案.txt',
  slugGiven: false,
  url: null,
  known: { kind: 'IMPLEMENTATION_PLAN', measures: 3 },
  bytes: Buffer.from('滁州市科技金融实施方案', 'utf8'),
};
const folderOf = (data: string): string => join(journalIn(data).folder, 'document');
const files = (data: string): readonly string[] => readdirSync(folderOf(data)).sort();

describe('the journal of documents', () => {
  it('is empty before anybody added anything, and makes no folder for being read', () => {
    const data = folder();
    expect(addedDocuments(data)).toEqual({ inputs: [], unwanted: [], broken: [] });
    expect(() => files(data)).toThrow(/ENOENT/u);
  });

  it('gives back what was added, byte for byte, for any name and bytes', () => {
    const document = fc.record({
      slug: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
      name: fc.string({ unit: 'grapheme', minLength: 1 }),
      slugGiven: fc.boolean(),
      url: fc.option(fc.webUrl()),
      known: fc.record({ draft: fc.boolean(), measures: fc.nat(), docNumber: fc.string() }, { requiredKeys: [] }),
      bytes: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    });
    const root = folder();
    let runs = 0;
    fc.assert(
      fc.property(fc.uniqueArray(document, { selector: ({ slug }) => slug, maxLength: 4 }), (documents) => {
        const data = join(root, String((runs += 1)));
        for (const one of documents) noteAdded(data, one);
        const inputs = [...documents].sort((a, b) => (a.slug < b.slug ? -1 : 1));
        expect(addedDocuments(data)).toEqual({ inputs, unwanted: [], broken: [] });
      }),
      { numRuns: 20 },
    );
  });

  it('holds one thing a slug, the last, and keeps no bytes that nobody names', () => {
    const data = folder();
    noteAdded(data, plan);
    const changed = { ...plan, bytes: Buffer.from('修订') };
    noteAdded(data, changed);
    expect(addedDocuments(data).inputs).toEqual([changed]);
    expect(files(data)).toHaveLength(2);
    noteRemoved(data, plan.slug);
    expect(addedDocuments(data)).toEqual({ inputs: [], unwanted: [plan.slug], broken: [] });
    expect(files(data)).toHaveLength(1);
    noteAdded(data, plan);
    expect(addedDocuments(data)).toEqual({ inputs: [plan], unwanted: [], broken: [] });
    forgetNote(data, plan.slug);
    expect(addedDocuments(data)).toEqual({ inputs: [], unwanted: [], broken: [] });
    expect(files(data)).toEqual([]);
  });

  it('tells what it cannot read, and gives the rest', () => {
    const data = folder();
    for (const slug of ['a', 'b', 'c', 'd']) noteAdded(data, { ...plan, slug, bytes: Buffer.from(slug) });
    const path = (slug: string): string => {
      const holds = (file: string): boolean =>
        readFileSync(join(folderOf(data), file), 'utf8').includes(`"key": "${slug}"`);
      return join(folderOf(data), files(data).find((file) => file.endsWith('.json') && holds(file)) ?? '');
    };
    writeFileSync(path('a'), '{"format": 1, "ki');
    const bytes = files(data).find(
      (name) => name.startsWith(path('b').split('/').at(-1)?.slice(0, -4) ?? '') && !name.endsWith('.json'),
    );
    writeFileSync(join(folderOf(data), bytes ?? ''), 'other bytes');
    writeFileSync(path('c'), readFileSync(path('c'), 'utf8').replace('"kept": true', '"kept": "perhaps"'));
    const { inputs, broken } = addedDocuments(data);
    expect(inputs.map(({ slug }) => slug)).toEqual(['d']);
    expect(broken).toHaveLength(3);
    const why = broken.join('\n');
    for (const reason of [/in JSON at/u, /not those that were added/u, /c: .*Invalid/u]) expect(why).toMatch(reason);
  });

  it('decides what a graph is built of: the corpus without what was removed, and what was added', () => {
    const data = folder();
    noteAdded(data, plan);
    noteRemoved(data, 'g60-park-scheme');
    const wanted = wantedDocuments(addedDocuments(data)).map(({ slug }) => slug);
    expect(wanted).toContain(plan.slug);
    expect(wanted).toContain('sichuan-opinions');
    expect(wanted).not.toContain('g60-park-scheme');
  });

  it('holds whole entries only, whenever the process that writes it is killed', { timeout: 60_000 }, async () => {
    const dataDir = folder();
    const script = `import { noteAdded } from './cli/library/added-documents.ts';
      for (let n = 0; ; n += 1) { noteAdded(process.argv[1], { slug: 'slug-' + n % 7, name: 'n', slugGiven: false, url: null, known: {}, bytes: Buffer.alloc(200_000, n) }); if (n === 0) console.log('ready'); }`;
    for (let kill = 0; kill < 5; kill += 1) {
      const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, dataDir], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await new Promise((resolve) => child.stdout.once('data', resolve));
      await new Promise((resolve) => setTimeout(resolve, 20 + 37 * kill));
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('exit', resolve));
      const { inputs, broken } = addedDocuments(dataDir);
      expect(broken).toEqual([]);
      expect(inputs.length).toBeGreaterThan(0);
    }
  });
});
