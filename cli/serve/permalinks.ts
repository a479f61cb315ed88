import type { FastifyInstance, FastifyReply, FastifyRequest, RouteGenericInterface } from 'fastify';
import type { Store } from '../../graph/store.js';
import { askingApi } from '../library/ask-api.js';
import type { PermalinkAnswer, PermalinkRefusal } from '../permalink/answer.js';
import { citedDocument, textOf } from '../permalink/cited-document.js';
import { nodeAnswer } from '../permalink/node-link.js';
import { linkedPlace, placeAnswer } from '../permalink/place-link.js';
import { QUOTE_KEY } from '../../schema/permalink.js';
import { sendPage, wantsPage } from './permalink-page.js';
import { refuse } from './plain-answers.js';
import { varyBy } from './vary.js';

/** Longer ids and slugs there are none: names in them are as documents print them. */
const LONGEST_NAME = 1000;

const today = (): string => new Date().toISOString().slice(0, 10);
const nothing = (what: string): PermalinkRefusal => ({
  ...{ status: 404, code: 'NOT_FOUND', message: `There is no ${what.slice(0, LONGEST_NAME)} here.` },
});

/** A key was made where something stood, so what is missing was here. */
const gone = (id: string): PermalinkRefusal => ({
  ...{ status: 410, code: 'GONE' },
  message: `${id.slice(0, LONGEST_NAME)} stood here when the link was made, and does no more.`,
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
    const key = keyOf(request);
    if (key !== null && !QUOTE_KEY.test(key)) return answered(request, reply, NO_KEY);
    return answered(
      request,
      reply,
      (await nodeAnswer(store, ask, { id, key }, today())) ?? (key === null ? nothing(id) : gone(id)),
    );
  });
  http.get<Asked>('/d/*', async (request, reply) => {
    const [slug = '', given] = request.params['*'].split('/');
    const document = await citedDocument(store, ask, { slug });
    if (document === null) return answered(request, reply, nothing(`document ${slug}`));
    const key = keyOf(request);
    if (key !== null && !QUOTE_KEY.test(key)) return answered(request, reply, NO_KEY);
    if (given === undefined) {
      const answer = await nodeAnswer(store, ask, { id: document.id, key }, today());
      return answered(request, reply, answer ?? nothing(`document ${slug}`));
    }
    const place = linkedPlace(given);
    if (place === null) return answered(request, reply, NO_PLACE);
    const text = await textOf(store, document.id);
    if (text === null) return answered(request, reply, nothing(`text of ${slug}, which is only cited,`));
    return answered(request, reply, placeAnswer({ document, text, place, key }, today()));
  });
}

const keyOf = ({ query: { q } }: FastifyRequest<Asked>): string | null => (q === undefined ? null : String(q));

const NO_PLACE: PermalinkRefusal = {
  ...{ status: 400, code: 'BAD_REQUEST' },
  message: 'A place is START-END, offsets in UTF-16 code units, end exclusive.',
};
const NO_KEY: PermalinkRefusal = {
  ...{ status: 400, code: 'BAD_REQUEST' },
  message: 'q must be the key of the quotation, 24 or 40 hexadecimal digits, as permalinks are given.',
};

/** As a page for browsers, as JSON for everybody else. */
function answered<T extends RouteGenericInterface>(
  request: FastifyRequest<T>,
  reply: FastifyReply,
  answer: PermalinkAnswer | PermalinkRefusal,
): FastifyReply {
  void varyBy(reply, 'accept');
  if (wantsPage(request)) return sendPage(reply, answer);
  return 'status' in answer ? refuse(reply, answer) : reply.send(answer);
}
