import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PermalinkAnswer, PermalinkRefusal } from '../permalink/answer.js';
import { answerPage, PAGE_POLICY, refusalPage } from '../permalink/page.js';

/** Browsers that open an address ask for HTML by name; programs do not. */
export const wantsPage = ({ headers }: Pick<FastifyRequest, 'headers'>): boolean =>
  headers.accept?.includes('text/html') === true;

/** What browsers get at a permalink: words alone. Whatever is to stand in its place is put in here. */
export function sendPage(reply: FastifyReply, answer: PermalinkAnswer | PermalinkRefusal): FastifyReply {
  void reply.type('text/html; charset=utf-8').header('content-security-policy', PAGE_POLICY);
  if (!('status' in answer)) return reply.send(answerPage(answer));
  return reply.code(answer.status).header('cache-control', 'no-store').send(refusalPage(answer));
}
