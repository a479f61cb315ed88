import { documentPath } from '../../schema/permalink.js';
import { xmlText } from '../export/xml.js';
import { laterText } from './place-link.js';
import type { PermalinkAnswer, PermalinkRefusal, QuotedPlace } from './answer.js';

/** Nothing is loaded and nothing runs: the page is words alone. */
export const PAGE_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const page = (title: string, body: string): string =>
  '<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
  `<title>${xmlText(title)} – Cetu</title></head><body>\n${body}\n</body></html>\n`;

const STATES: Readonly<Record<NonNullable<PermalinkAnswer['state']>, string>> = {
  AS_LINKED: 'It reads as it did when the link was made.',
  MOVED: 'The text has changed since the link was made; the words stand here now.',
  AMBIGUOUS:
    'The text has changed since the link was made; the words stand at several places, and nothing tells which it was.',
  CHANGED: 'The text has changed since the link was made: under this id there are other words now.',
  UNCHECKED: 'The link has no key of the words: whether the text has changed since cannot be told.',
};

const linkTo = (path: string, words: string): string => `<a href="${xmlText(path)}">${xmlText(words)}</a>`;

const quoted = ({ prefix, quote, suffix }: QuotedPlace): string =>
  `<blockquote><p>…${xmlText(prefix)}<mark>${xmlText(quote)}</mark>${xmlText(suffix)}…</p></blockquote>`;
const offsets = ({ start, end }: QuotedPlace): string => `${String(start)}–${String(end)}`;

/** What a permalink leads to, for people: readable without styles and scripts. */
export function answerPage(answer: PermalinkAnswer): string {
  const { type, id, name, text, state, place, places, document, citations, permalink } = answer;
  const parts = [
    `<h1>${xmlText(name)}</h1>`,
    `<p>${xmlText(id === null ? type : `${type} ${id}`)}</p>`,
    text === null ? '' : `<p>${xmlText(text)}</p>`,
    state === null ? '' : `<p>${STATES[state]}</p>`,
    place === null ? '' : quoted(place) + `<p>${offsets(place)}</p>`,
    ...places.map((one) => quoted(one) + `<p>${linkTo(one.permalink, offsets(one))}</p>`),
    document === null ? '' : `<p>${linkTo(document.permalink, document.title)}</p>`,
    document?.supersededBy
      ? `<p>${laterText(document.supersededFrom)}: ${linkTo(documentPath(document.supersededBy), document.supersededBy)}</p>`
      : '',
    citations === null ? '' : `<h2>GB/T 7714—2015</h2><p>${xmlText(citations.gbt7714)}</p>`,
    citations === null ? '' : `<h2>BibTeX</h2><pre>${xmlText(citations.bibtex)}</pre>`,
    `<p>${linkTo(permalink, permalink)}</p>`,
  ];
  return page(name, parts.filter((part) => part !== '').join('\n'));
}

export const refusalPage = ({ code, message }: PermalinkRefusal): string =>
  page(code, `<h1>${code}</h1>\n<p>${xmlText(message)}</p>`);
