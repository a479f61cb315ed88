import { isIP } from 'node:net';
import type { FastifyRequest } from 'fastify';

/** Headers with which a proxy says that it speaks for somebody else. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/**
 * Whether a request comes from the machine that serves, and is meant for it: nobody else may change anything until tokens
 * say who may. A proxy on this machine speaks for others, so what it forwards does not count; nor does what a web page
 * makes a browser here send, whose Host (a name that was led to 127.0.0.1) or Origin is not this machine.
 */
export function isFromThisMachine({ socket, headers }: Pick<FastifyRequest, 'socket' | 'headers'>): boolean {
  if (!isLoopbackAddress(socket.remoteAddress ?? '')) return false;
  if (FORWARDED.some((name) => headers[name] !== undefined)) return false;
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
