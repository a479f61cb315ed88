import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { servedLibrary } from '../support/served.js';

describe('a request whose Host is missing or none', () => {
  const { serve } = servedLibrary();

  const answered = async (url: string, path: string, ...headers: readonly string[]): Promise<string> => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write(`GET ${path} HTTP/1.0\r\n${headers.map((header) => `${header}\r\n`).join('')}\r\n`);
    return text(socket);
  };
  const QUERY = '/graphql?query=%7B__typename%7D';

  it('is the mistake of who sends it, told in the form of all errors', async () => {
    const { url } = await serve();
    const asked = 'Apollo-Require-Preflight: true';
    for (const headers of [[asked], [asked, 'Host: two words'], [asked, 'Host: [::1'], [asked, 'Host: %']]) {
      for (const path of [QUERY, '/export']) {
        const answer = await answered(url, path, ...headers);
        expect(answer, headers.join()).toMatch(/^HTTP\/1\.1 400 /u);
        expect(answer).toContain('"code":"BAD_REQUEST"');
      }
    }
    expect(await answered(url, QUERY, asked, 'Host: cetu.example.cn:4000')).toContain(
      '{"data":{"__typename":"Query"}}',
    );
    expect(await answered(url, QUERY, asked, 'Host: [::1]:4000')).toContain('{"data":{"__typename":"Query"}}');
    // Who watches over the process need not know its name.
    expect(await answered(url, '/healthz')).toMatch(/^HTTP\/1\.1 200 /u);
  });
});
