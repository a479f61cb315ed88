import type { Extraction, Finding } from '../../schema/model.js';
import { viewOf } from '../read/fold.js';
import { printedText } from '../read/printed.js';
import { slice, spanOf, type View } from '../read/view.js';
import type { Block, DocumentTree, Unit } from '../structure/tree.js';
import { DATE, isoDay } from '../read/chinese-date.js';
import { documentKind, titleNoun } from './document-kind.js';
import { forceOf } from './head-force.js';
import { bodiesOf, signatureAbove, type Issuer } from './head-issuers.js';
import { metadataOf, type Metadata } from './head-metadata.js';
import { DOC_NUMBER, findTitle, printed } from './head-title.js';

type OfItself =
  'title' | 'printedTitle' | 'kind' | 'docNumber' | 'issuedOn' | 'publishedOn' | 'effectiveOn' | 'expiresOn' | 'draft';

/** What a document says of itself. */
export interface Head extends Pick<Extraction, OfItself> {
  readonly issuers: readonly Issuer[];
  readonly findings: readonly Finding[];
}

/**
 * 关于印发《…》的通知 · 印发《…》 · 关于印发郑州市…推广方案的通知 · 印发关于加快…的实施意见的通知 ·
 * 关于公开征求《…（征求意见稿）》意见的公告
 */
const PRINTS = [
  /(?:印发|转发|发布|公布)《(.+)》(?:的(?:通知|通告|公告|决定))?$/,
  /关于(?:印发|转发|发布|公布)([^《》]+)的(?:通知|通告|公告|决定)$/,
  /(?:印发|转发)[^《》]{0,30}?(关于[^《》]+)的(?:通知|函)$/,
  /征求(?:对|关于)?《(.+)》(?:的)?(?:修改)?(?:意见|建议)[^《》]{0,10}$/,
];

const DRAFT = /征求意见稿|公开征求意见|（草案[^）]{0,6}）|讨论稿|送审稿|草案稿/;

/** 2021年9月29日 浙江省…常务委员会第三十一次会议批准 */
const ADOPTED = /^(\d{4}年\d{1,2}月\d{1,2}日).{4,60}(?:通过|批准|公布|发布)$/;

/** 2023-03-15 09:28 */
const DAY = new RegExp(`^${DATE}`);

interface Dated {
  readonly issuedOn: string | null;
  readonly publishedOn: string | null;
  readonly issuers: readonly Issuer[];
  readonly findings: readonly Finding[];
}

/** The closing date with the signature above it; a date without one is the page's, of publication. */
function signed(blocks: readonly Block[]): Dated {
  let publishedOn: string | null = null;
  let found: Dated | null = null;
  for (const [at, { view }] of blocks.entries()) {
    const adopted = ADOPTED.exec(view.text)?.[1];
    const day = isoDay(adopted ?? view.text);
    if (day === null) continue;
    const issuers = signatureAbove(blocks, at);
    if (/^\d{4}[-/.]/.test(view.text)) publishedOn ??= day;
    else if (found === null || (issuers.length > 0 && found.issuers.length === 0) || adopted !== undefined) {
      found = { issuedOn: day, publishedOn: null, issuers, findings: slips(view) };
    }
  }
  return found === null ? { issuedOn: null, publishedOn, issuers: [], findings: [] } : { ...found, publishedOn };
}

/** 2026月3月26日 */
function slips(view: View): readonly Finding[] {
  if (!/^\d{4}月/.test(view.text)) return [];
  const span = spanOf(view, 0, view.text.length);
  const message = `the date ${span.quote} is misprinted; it is read as ${isoDay(view.text) ?? ''}`;
  return [{ code: 'DATE_MISPRINTED', severity: 'WARNING', message, span }];
}

interface Titles {
  readonly title: string;
  readonly printedTitle: string | null;
  /** What names its kind: the printed title, else its own; folded. */
  readonly naming: string;
}

function titlesOf(metadata: Metadata): Titles {
  const [first] = metadata.rest;
  const own = metadata.title === null ? findTitle(metadata.rest)?.title : printed({ view: metadata.title });
  const title = own ?? (first === undefined ? '' : printed(first));
  const folded = viewOf(title);
  for (const form of PRINTS) {
    const inner = form.exec(folded.text)?.[1];
    if (inner === undefined || titleNoun(inner) === null) continue;
    const at = folded.text.lastIndexOf(inner);
    return { title, printedTitle: spanOf(folded, at, at + inner.length).quote, naming: inner };
  }
  return { title, printedTitle: null, naming: folded.text };
}

const hasDimensions = (units: readonly Unit[]): boolean =>
  units.some((unit) => unit.role === 'DIMENSION' || hasDimensions(unit.children));

function docNumberOf(metadata: Metadata): string | null {
  const at = metadata.rest.findIndex(({ view }) => DOC_NUMBER.test(view.text));
  const view = metadata.docNumber ?? metadata.rest[at]?.view;
  if (view === undefined) return null;
  const number = printedText(view).replace(/^（|）$/g, '');
  // 中华人民共和国国务院令⏎第722号
  const above = metadata.rest[at - 1]?.view;
  return /^第\d/.test(number) && above !== undefined && above === decreeLine(metadata.rest)
    ? printedText(above) + number
    : number;
}

/** Who issued it: the signature; else what the page's table says; else the lines above the title. */
function issuersOf(dated: Dated, metadata: Metadata): readonly Issuer[] {
  if (dated.issuers.length > 0) return dated.issuers;
  if (metadata.issuer !== null) return bodiesOf(metadata.issuer);
  const above = metadata.rest.slice(0, 6).flatMap(({ view }) => (/[，。：；]/.test(view.text) ? [] : bodiesOf(view)));
  if (above.length > 0) return above;
  const decree = decreeLine(metadata.rest);
  return decree === undefined ? namedInTitle(metadata.rest) : bodiesOf(slice(decree, 0, decree.text.lastIndexOf('令')));
}

/** 中华人民共和国国务院令 · 湖州市人民政府令第12号: the line above a regulation that says who decrees it. */
const decreeLine = (head: readonly Block[]): View | undefined =>
  head.slice(0, 8).find(({ view }) => /^[^，。：；《》]{3,40}令(?:第\d{1,5}号)?$/.test(view.text))?.view;

/** 宜春市人民政府关于印发…的通知: who speaks in a title, where nobody signs. */
function namedInTitle(head: readonly Block[]): readonly Issuer[] {
  const line = head.find(({ view }) => /^[^，。：；《]{4,60}关于/.test(view.text))?.view;
  return line === undefined ? [] : bodiesOf(slice(line, 0, line.text.indexOf('关于')));
}

const heads = new WeakMap<DocumentTree, Head>();

/** The head and the closing of a document, read once. */
export function headOf(tree: DocumentTree): Head {
  const known = heads.get(tree);
  if (known !== undefined) return known;
  const head = read(tree);
  heads.set(tree, head);
  return head;
}

function read(tree: DocumentTree): Head {
  const metadata = metadataOf(tree.head, slice);
  const { title, printedTitle, naming } = titlesOf(metadata);
  const dated = signed([...metadata.rest, ...tree.tail]);
  const day = (view: View | null): string | null => (view === null ? null : isoDay(DAY.exec(view.text)?.[0] ?? ''));
  const issuedOn = day(metadata.issuedOn) ?? dated.issuedOn;
  const publishedOn = day(metadata.publishedOn) ?? dated.publishedOn;
  return {
    title,
    printedTitle,
    kind: documentKind(naming, hasDimensions(tree.units)),
    docNumber: docNumberOf(metadata),
    issuedOn,
    publishedOn,
    ...forceOf(tree.view.text, issuedOn ?? publishedOn),
    draft:
      metadata.rest.slice(0, 8).some(({ view }) => view.text.length < 120 && DRAFT.test(view.text)) ||
      DRAFT.test(naming),
    issuers: issuersOf(dated, metadata),
    findings: dated.findings,
  };
}
