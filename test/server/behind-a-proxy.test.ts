import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { configuration } from '../../cli/library/configuration.js';
import { refuseOpenAddress } from '../../cli/serve/address.js';
import { servedLibrary } from '../support/served.js';

const MUTATION = JSON.stringify({
  query: 'mutation { setSchemeWeights(input: { scheme: "x", weights: [] }) { userErrors { code } } }',
});

describe('a server without tokens behind a proxy', () => {
  const { serve } = servedLibrary();

  /** What is answered to a mutation as a program here, or a proxy of its own configuration, writes it. */
  const answered = async (url: string, version: string, ...headers: readonly string[]): Promise<string> => {
    const { hostname, port, host } = new URL(url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    const head = [`Host: ${host}`, 'Connection: close', 'Content-Type: application/json', ...headers];
    const length = `Content-Length: ${String(MUTATION.length)}`;
    socket.write(`POST /graphql HTTP/${version}\r\n${[...head, length].join('\r\n')}\r\n\r\n${MUTATION}`);
    return text(socket);
  };

  it('takes no mutation that nginx hands on, with `proxy_pass` alone or with one header of its own', async () => {
    const { url } = await serve();
    expect(await answered(url, '1.1')).toContain('"userErrors":[');
    expect(await answered(url, '1.0')).toContain('"FORBIDDEN"');
    expect(await answered(url, '1.1', 'X-Forwarded-Proto: https')).toContain('"FORBIDDEN"');
  });

  it('does not start where it says that others are to reach it', () => {
    const at = (choices: Record<string, string>) => () => {
      refuseOpenAddress(configuration(choices));
    };
    const CETU_PUBLIC_URL = 'https://cetu.example.cn/';
    expect(at({ CETU_PUBLIC_URL })).toThrow('others are to reach the server');
    expect(at({ CETU_PUBLIC_URL, CETU_TOKENS: '[]' })).not.toThrow();
    expect(at({ CETU_PUBLIC_URL: 'http://127.0.0.1:8080/cetu' })).not.toThrow();
    expect(at({})).not.toThrow();
  });
});
