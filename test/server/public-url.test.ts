import { beforeAll, expect, it } from 'vitest';
import type { Store } from '../../graph/store.js';
import { listeningApis } from '../support/api-over.js';
import { fillAwkwardly } from '../support/awkward-graph.js';
import { filesOf } from '../support/exported.js';
import { describeStores } from '../support/stores.js';

describeStores('an export over HTTP', (stores) => {
  const listening = listeningApis();
  let store: Store;
  let base: string;
  beforeAll(async () => {
    store = await fillAwkwardly(await stores.open());
    base = await listening(store);
  }, 120_000);

  it('links to the public address where that is set, as behind a proxy that ends TLS', async () => {
    const url = await listening(store, { CETU_PUBLIC_URL: 'https://cetu.example.cn/open' });
    const { formats } = (await (await fetch(`${url}/export`)).json()) as { formats: { url: string }[] };
    expect(formats[0]?.url).toBe('https://cetu.example.cn/open/export/csv');
    const response = await fetch(`${url}/export/csv`);
    const measures = filesOf(new Uint8Array(await response.arrayBuffer())).get('measures.csv');
    expect(measures).toContain('https://cetu.example.cn/open/d/');
    expect(measures).not.toContain('http://');
    // Who has the export with other links has not this one.
    const headers = {
      'if-none-match': (await fetch(`${base}/export/csv`)).headers.get('etag') ?? '',
    };
    expect((await fetch(`${url}/export/csv`, { headers })).status).toBe(200);
    for (const wrong of [
      'cetu.example.cn',
      'ftp://cetu.example.cn/',
      'https://a:b@cetu.example.cn/',
      'https://a.cn/?q=1',
    ])
      await expect(listening(store, { CETU_PUBLIC_URL: wrong })).rejects.toThrow('must be an address');
  }, 60_000);
});
