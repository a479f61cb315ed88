import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { noteAdded, noteRemoved, readDocuments, type AddedDocument } from '../../../graph/journal/documents.js';
import { journalIn, type Journal } from '../../../graph/journal/journal.js';
import { replayJournal } from '../../../graph/journal/replay.js';
import { folder } from '../../support/folder.js';

const plan: AddedDocument = {
  slug: '滁州市-实施方案',
  name: '滁州市实施方案.txt',
  slugGiven: false,
  url: null,
  bytes: Buffer.from('滁州市科技金融实施方案', 'utf8'),
};
const newJournal = (): Journal => journalIn(folder());
const files = (journal: Journal): readonly string[] => readdirSync(join(journal.folder, 'document')).sort();

describe('the journal of documents', () => {
  it('is empty before anybody added anything, and makes no folder for being read', () => {
    const journal = newJournal();
    expect(readDocuments(journal)).toEqual({ added: [], removed: [], broken: [] });
    expect(() => files(journal)).toThrow(/ENOENT/u);
  });

  it('gives back what was added, byte for byte, for any name and bytes', () => {
    const document = fc.record({
      slug: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
      name: fc.string({ unit: 'grapheme', minLength: 1 }),
      slugGiven: fc.boolean(),
      url: fc.option(fc.webUrl()),
      bytes: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    });
    const root = folder();
    let runs = 0;
    fc.assert(
      fc.property(fc.uniqueArray(document, { selector: ({ slug }) => slug, maxLength: 4 }), (documents) => {
        const journal = journalIn(join(root, String((runs += 1))));
        for (const one of documents) noteAdded(journal, one);
        const added = [...documents].sort((a, b) => (a.slug < b.slug ? -1 : 1));
        expect(readDocuments(journal)).toEqual({ added, removed: [], broken: [] });
      }),
      { numRuns: 20 },
    );
  });

  it('holds one thing a slug, the last, and keeps no bytes that nobody names', () => {
    const journal = newJournal();
    noteAdded(journal, plan);
    const changed = { ...plan, bytes: Buffer.from('修订') };
    noteAdded(journal, changed);
    expect(readDocuments(journal).added).toEqual([changed]);
    expect(files(journal)).toHaveLength(2);
    noteRemoved(journal, plan.slug);
    expect(readDocuments(journal)).toEqual({ added: [], removed: [plan.slug], broken: [] });
    expect(files(journal)).toHaveLength(1);
    noteAdded(journal, plan);
    expect(readDocuments(journal)).toEqual({ added: [plan], removed: [], broken: [] });
  });

  it('tells what it cannot read, and gives the rest', () => {
    const journal = newJournal();
    for (const slug of ['a', 'b', 'c', 'd']) noteAdded(journal, { ...plan, slug, bytes: Buffer.from(slug) });
    const path = (slug: string): string => {
      const name = files(journal).find(
        (file) =>
          file.endsWith('.json') &&
          readFileSync(join(journal.folder, 'document', file), 'utf8').includes(`"key": "${slug}"`),
      );
      return join(journal.folder, 'document', name ?? '');
    };
    writeFileSync(path('a'), '{"format": 1, "ki');
    const bytes = files(journal).find(
      (name) => name.startsWith(path('b').split('/').at(-1)?.slice(0, -4) ?? '') && !name.endsWith('.json'),
    );
    writeFileSync(join(journal.folder, 'document', bytes ?? ''), 'other bytes');
    writeFileSync(path('c'), readFileSync(path('c'), 'utf8').replace('"added"', '"blessed"'));
    const { added, broken } = readDocuments(journal);
    expect(added.map(({ slug }) => slug)).toEqual(['d']);
    const why = broken.map((one) => one.why).join('\n');
    expect(broken).toHaveLength(3);
    for (const reason of [/in JSON at/u, /not those that were added/u, /Invalid discriminator/u])
      expect(why).toMatch(reason);
  });

  it('is replayed: what was removed goes, what was added comes', async () => {
    const journal = newJournal();
    noteAdded(journal, plan);
    noteRemoved(journal, 'g60-park-scheme');
    const done: string[] = [];
    const broken = await replayJournal(journal, {
      add: async ({ slug }) => void done.push(`+${slug}`),
      remove: async (slug) => void done.push(`-${slug}`),
    });
    expect(done).toEqual(['-g60-park-scheme', '+滁州市-实施方案']);
    expect(broken).toEqual([]);
  });

  it('holds whole entries only, whenever the process that writes it is killed', { timeout: 60_000 }, async () => {
    const dataDir = folder();
    const script = `import { noteAdded } from './graph/journal/documents.ts'; import { journalIn } from './graph/journal/journal.ts';
      console.log('ready');
      for (let n = 0; ; n += 1) noteAdded(journalIn(process.argv[1]), { slug: 'slug-' + n % 7, name: 'n', slugGiven: false, url: null, bytes: Buffer.alloc(200_000, n) });`;
    for (let kill = 0; kill < 5; kill += 1) {
      const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, dataDir], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await new Promise((resolve) => child.stdout.once('data', resolve));
      await new Promise((resolve) => setTimeout(resolve, 20 + 37 * kill));
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('exit', resolve));
      const { added, broken } = readDocuments(journalIn(dataDir));
      expect(broken).toEqual([]);
      expect(added.length).toBeGreaterThan(0);
    }
  });
});
