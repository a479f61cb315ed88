import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { servedLibrary } from '../support/served.js';

const INGEST =
  'mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) { document { slug } userErrors { field code message } } }';
const TEXT = '关于促进科技金融发展的若干意见\n一、总体要求\n（一）加大支持力度。引导银行扩大科技信贷投放。\n';

describe('a document that is brought', () => {
  const { serve } = servedLibrary();

  it('never makes the server fetch an address', async () => {
    const hits: string[] = [];
    const elsewhere = createServer((request, response) => {
      hits.push(request.url ?? '');
      response.end(TEXT);
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void elsewhere.close());
    const at = `http://127.0.0.1:${String((elsewhere.address() as AddressInfo).port)}`;
    const served = await serve();
    const page = `<!doctype html><html><head><base href="${at}/"><link rel="stylesheet" href="${at}/a.css"><meta http-equiv="refresh" content="0;url=${at}/b"></head>
      <body><h1>关于促进科技金融发展的若干意见</h1><img src="${at}/c.png"><iframe src="${at}/d"></iframe><p>一、总体要求</p><p>（一）加大支持力度。引导银行扩大科技信贷投放。</p><script src="${at}/e.js"></script></body></html>`;
    for (const [name, text] of [
      ['by-address.txt', TEXT],
      ['page.html', page],
      ['entity.xml', `<!DOCTYPE x [<!ENTITY e SYSTEM "${at}/f">]><x>&e;</x>`],
    ]) {
      await served.ask(INGEST, { input: { name, text, url: `${at}/document.txt` } });
    }
    const { body } = await served.ask(INGEST, { input: { name: 'only-address.txt', url: `${at}/document.txt` } });
    expect(JSON.stringify(body.data)).toContain('TEXT_OR_BASE64');
    const local = await served.ask(INGEST, { input: { name: 'x.txt', text: TEXT, url: 'file:///etc/passwd' } });
    expect(JSON.stringify(local.body.data)).toContain('BAD_URL');
    expect(hits).toEqual([]);
  });

  it.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['an archive', Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(200)])],
    ['a program', Buffer.concat([Buffer.from('7f454c46', 'hex'), Buffer.alloc(200)])],
  ])('is no %s', async (_, bytes) => {
    const served = await serve();
    const { body } = await served.ask(INGEST, { input: { name: 'x.txt', base64: bytes.toString('base64') } });
    const { ingestDocument } = body.data as { ingestDocument: { document: unknown; userErrors: { code: string }[] } };
    expect(ingestDocument.document).toBeNull();
    expect(ingestDocument.userErrors).toHaveLength(1);
  });

  it('has at most 10 MiB', async () => {
    const served = await serve();
    const text = '政'.repeat(3_500_000);
    const { body } = await served.ask(INGEST, { input: { name: 'x.txt', text } });
    expect(JSON.stringify(body.data)).toContain('FILE_TOO_LARGE');
  });
});
