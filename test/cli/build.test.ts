import { expect, it } from 'vitest';

import { build, type Told } from '../../cli/library/build.js';
import { configuration } from '../../cli/library/configuration.js';
import { openLocalLibrary } from '../../cli/library/local-library.js';
import { shippedCorpus } from '../../cli/library/shipped-corpus.js';
import { heldDocuments } from '../../graph/held-documents.js';
import { folder } from '../support/folder.js';

it('a text that somebody added before Cetu shipped it stays where it is, and the rest is built', async () => {
  const data = configuration({ CETU_DATA_DIR: folder() });
  const lines: string[] = [];
  const told: Told = {
    line: (text) => lines.push(text),
    progress: () => ({
      step: (slug, outcome) => lines.push(`${slug}: ${outcome}`),
      end: () => undefined,
    }),
  };
  const shipped = shippedCorpus().find(({ slug }) => slug === 'sichuan-opinions');
  if (!shipped) throw new Error('the corpus has no sichuan-opinions');
  const library = await openLocalLibrary(data, told.line);
  try {
    await library.ingest({ ...shipped, slug: '四川-我们的', name: '四川意见.txt', known: {}, url: null });
    await build(library, told);
    const held = (await heldDocuments(library.store)).map(({ slug }) => slug);
    expect(held).toContain('四川-我们的');
    expect(held).not.toContain('sichuan-opinions');
    expect(held).toHaveLength(shippedCorpus().length);
    expect(lines).toContain(
      'sichuan-opinions: passed over, these very bytes are in the graph already, as “四川-我们的”',
    );
    expect((await library.status()).stale).toEqual([]);
    // Nothing is left to do at the next start.
    lines.length = 0;
    await build(library, told);
    expect(lines).toEqual([]);
  } finally {
    await library.close();
  }
}, 120_000);
