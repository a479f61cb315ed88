import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Store } from '../../graph/store.js';
import { askingApi } from '../library/ask-api.js';
import type { PermalinkAnswer, PermalinkRefusal } from '../permalink/answer.js';
import { citedDocument, textOf } from '../permalink/cited-document.js';
import { nodeAnswer } from '../permalink/node-link.js';
import { answerPage, PAGE_POLICY, refusalPage } from '../permalink/page.js';
import { linkedPlace, placeAnswer } from '../permalink/place-link.js';
import { refuse } from './plain-answers.js';

/** Longer ids and slugs there are none: names in them are as documents print them. */
const LONGEST_NAME = 1000;

const today = (): string => new Date().toISOString().slice(0, 10);
const nothing = (what: string): PermalinkRefusal => ({
  ...{ status: 404, code: 'NOT_FOUND', message: `There is no ${what.slice(0, LONGEST_NAME)} here.` },
});

/** Wildcards: Fastify's named parameters are short, and an id in percent-encoding is not. */
interface Asked {
  Params: { '*': string };
  Querystring: { q?: string };
}

/** Permalinks: `/n/ID` of anything with an id, `/d/SLUG` of a document, `/d/SLUG/START-END?q=KEY` of a place in its text. */
export function servePermalinks(http: FastifyInstance, store: Store): void {
  const ask = askingApi(store);
  http.get<Asked>('/n/*', async (request, reply) => {
    const id = request.params['*'];
    return answered(request, reply, (await nodeAnswer(store, ask, id, today())) ?? nothing(id));
  });
  http.get<Asked>('/d/*', async (request, reply) => {
    const [slug = '', given] = request.params['*'].split('/');
    const document = await citedDocument(store, ask, { slug });
    if (document === null) return answered(request, reply, nothing(`document ${slug}`));
    if (given === undefined) {
      const answer = await nodeAnswer(store, ask, document.id, today());
      return answered(request, reply, answer ?? nothing(`document ${slug}`));
    }
    const place = linkedPlace(given);
    if (place === null) return answered(request, reply, NO_PLACE);
    const text = await textOf(store, document.id);
    if (text === null) return answered(request, reply, nothing(`text of ${slug}, which is only cited,`));
    const { q } = request.query;
    const key = q === undefined ? null : String(q);
    return answered(request, reply, placeAnswer({ document, text, place, key }, today()));
  });
}

const NO_PLACE: PermalinkRefusal = {
  ...{
    status: 400,
    code: 'BAD_REQUEST',
    message: 'A place is START-END, offsets in UTF-16 code units, end exclusive.',
  },
};

/** As a page for browsers, which ask for HTML by name; as JSON for everybody else. */
function answered(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  answer: PermalinkAnswer | PermalinkRefusal,
): FastifyReply {
  void reply.header('vary', 'accept');
  const isRefusal = 'status' in answer;
  if (headers.accept?.includes('text/html') === true) {
    void reply.type('text/html; charset=utf-8').header('content-security-policy', PAGE_POLICY);
    return isRefusal ? reply.code(answer.status).send(refusalPage(answer)) : reply.send(answerPage(answer));
  }
  return isRefusal ? refuse(reply, answer.status, answer.code, answer.message) : reply.send(answer);
}
