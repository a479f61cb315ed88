import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ask } from '../../web/api/ask.js';
import { typedText } from '../../web/api/typed-text.js';

const TEXT = typedText<{ readonly documents: unknown }, Readonly<Record<string, never>>>(
  'Documents',
  'query Documents { documents { totalCount } }',
);

describe('what the workbench asks', () => {
  let server: Server;
  let answer = '';
  let isWhole = true;
  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write(answer, () => {
        if (isWhole) response.end(' '.repeat(1000 - Buffer.byteLength(answer)));
        else response.destroy();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const { fetch: reach } = globalThis;
    // A page asks the server that it came from.
    vi.stubGlobal('fetch', (path: string, init: RequestInit) => reach(origin + path, init));
  });
  afterAll(() => {
    vi.unstubAllGlobals();
    server.close();
  });

  it('fails for want of a connection where that breaks while the answer is read', async () => {
    [answer, isWhole] = ['{"data":{"documents":{"totalCount":4', false];
    await expect(ask(TEXT, {})).rejects.toMatchObject({ name: 'AskError', kind: 'offline' });
  });

  it('fails for a defect where the answer is no JSON', async () => {
    [answer, isWhole] = ['<!doctype html><title>502</title>', true];
    await expect(ask(TEXT, {})).rejects.toMatchObject({ name: 'AskError', kind: 'defect' });
  });
});
