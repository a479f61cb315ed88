import { isIP } from 'node:net';
import type { FastifyRequest } from 'fastify';

/** Headers with which proxies of all makes say that they speak for somebody else. */
const FORWARDED =
  /^(?:forwarded|via|cdn-loop|x-forwarded(?:-.+)?|x-original-.+|x-real-ip|(?:x-|true-|fastly-)client-ip|x-cluster-client-ip|(?:cf|x-envoy|x-azure|x-arr)-.+)$/u;

/**
 * Whether a request comes from the machine that serves, and is meant for it: nobody else may change anything until tokens
 * say who may. A proxy on this machine speaks for others, so what it forwards does not count; nor does what a web page
 * makes a browser here send, whose Host (a name that was led to 127.0.0.1) or Origin is not this machine. A proxy need not say
 * that it is one: nginx with nothing but `proxy_pass` asks for the Host it was told, and only its HTTP/1.0, which no browser and
 * no client of today speaks, gives it away.
 */
export function isFromThisMachine({
  socket,
  headers,
  raw,
}: Pick<FastifyRequest, 'socket' | 'headers' | 'raw'>): boolean {
  if (!isLoopbackAddress(socket.remoteAddress ?? '')) return false;
  if (raw.httpVersionMajor === 1 && raw.httpVersionMinor === 0) return false;
  if (Object.keys(headers).some((name) => FORWARDED.test(name))) return false;
  if (!isLoopbackHost(`http://${headers.host ?? ''}`)) return false;
  return headers.origin === undefined || isLoopbackHost(headers.origin);
}

export function isLoopbackHost(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return hostname === 'localhost' || isLoopbackAddress(hostname.replace(/^\[|\]$/gu, ''));
}

/** 127.0.0.0/8 and ::1, as IPv4 or as IPv6 writes it. */
function isLoopbackAddress(address: string): boolean {
  const plain = address.replace(/^::ffff:/iu, '');
  return isIP(plain) === 4 ? plain.startsWith('127.') : plain === '::1';
}
