import { describe, expect, it } from 'vitest';
import { isFromThisMachine } from '../../../cli/serve/from-this-machine.js';

const from = (
  remoteAddress: string | undefined,
  headers: Readonly<Record<string, string>> = {},
  httpVersionMinor = 1,
): boolean =>
  // Only what is asked of a request is made up here.
  isFromThisMachine({
    ...{ socket: { remoteAddress }, headers: { host: '127.0.0.1:4000', ...headers } },
    raw: { httpVersionMajor: 1, httpVersionMinor },
  } as never);

describe('a request', () => {
  it.each(['127.0.0.1', '127.8.0.1', '::1', '::ffff:127.0.0.1'])('from %s comes from this machine', (address) => {
    expect(from(address)).toBe(true);
  });

  it.each(['10.0.0.4', '192.168.1.7', '::ffff:10.0.0.4', 'fe80::1', '2001:db8::1', undefined])(
    'from %s comes from elsewhere',
    (address) => {
      expect(from(address)).toBe(false);
    },
  );

  it.each(['localhost:4000', '[::1]:4000', '127.0.0.1'])('to %s is meant for this machine', (host) => {
    expect(from('127.0.0.1', { host })).toBe(true);
  });

  it.each([
    ['a name that was led here', { host: 'evil.example' }],
    ['a name that only looks like an address', { host: '127.0.0.1.evil.example' }],
    ['no name', { host: '' }],
    ['a web page of elsewhere', { origin: 'https://evil.example' }],
    ['a page without an origin of its own', { origin: 'null' }],
    ['a proxy', { 'x-forwarded-for': '203.0.113.9' }],
    ['a proxy by the standard', { forwarded: 'for=203.0.113.9' }],
    ['a proxy that tells the scheme', { 'x-forwarded-proto': 'https' }],
    ['a proxy that tells the port', { 'x-forwarded-port': '443' }],
    ['a proxy that tells the server', { 'x-forwarded-server': 'front' }],
    ['a proxy that tells the address alone', { 'x-real-ip': '203.0.113.9' }],
    ['Cloudflare', { 'cf-connecting-ip': '203.0.113.9' }],
    ['Akamai', { 'true-client-ip': '203.0.113.9' }],
    ['Envoy', { 'x-envoy-external-address': '203.0.113.9' }],
  ])('with %s may change nothing', (_, headers) => {
    expect(from('127.0.0.1', headers)).toBe(false);
  });

  it('in HTTP/1.0, as nginx asks by default, may change nothing', () => {
    expect(from('127.0.0.1', {}, 0)).toBe(false);
  });
});
