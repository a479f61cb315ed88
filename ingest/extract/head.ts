import type { Extraction, Finding } from '../../schema/model.js';
import { viewOf } from '../read/fold.js';
import { slice } from '../read/view.js';
import { resolveAgency } from '../resolve/agency.js';
import { NATIONAL_CONTEXT } from '../resolve/body.js';
import type { Block, DocumentTree, Unit } from '../structure/tree.js';
import { documentKind, titleNoun } from './document-kind.js';
import { datedOf, dayOf, type Dated } from './head-dates.js';
import { bracketedOrder, orderSignedOn } from './head-decree.js';
import { isDraft } from './head-draft.js';
import { forceOf } from './head-force.js';
import { bodiesOf, isOfficeOf, letterhead, namedInTitle, type Issuer } from './head-issuers.js';
import { metadataOf, type Metadata } from './head-metadata.js';
import { decreeLine, docNumberOf } from './head-number.js';
import { printedIn } from './head-printed.js';
import { tableTitle } from './head-table-title.js';
import { findTitle, printed, titleOf, type Title } from './head-title.js';
import { isBareEnding, isWholeName } from './responsibility/body-name.js';

type OfItself =
  'title' | 'printedTitle' | 'kind' | 'docNumber' | 'issuedOn' | 'publishedOn' | 'effectiveOn' | 'expiresOn' | 'draft';

/** What a document says of itself. */
export interface Head extends Pick<Extraction, OfItself> {
  readonly issuers: readonly Issuer[];
  readonly findings: readonly Finding[];
}

interface Titles {
  readonly title: string;
  readonly printedTitle: string | null;
  /** What names its kind: the printed title, else its own; folded. */
  readonly naming: string;
  /** The title's own words and the number behind it, where a title was found. */
  readonly found: Title | null;
}

/** 国务院关于…的通知政策法规司2006-08-24颁布日期：…: the title of a text that has lost its line breaks. */
const RUN_ON = /^[^，。：；]{2,40}?(?:关于|印发)[^。：；]{4,100}?的(?:通知|意见|决定|批复|通报|公告|函)/;

/** 关于支持“双招双引”的十条意见。为落实…: the same, a stop behind it. */
const STOPPED = /^[^，。：；]{0,40}?关于[^，。：；]{4,60}(?=。)/;

function runOnTitle(text: string): number | undefined {
  const stopped = STOPPED.exec(text)?.[0] ?? '';
  return RUN_ON.exec(text)?.[0].length ?? (titleNoun(stopped) === null ? undefined : stopped.length);
}

/** 为深入贯彻…，制定以下措施。 · 根据…：: how a text opens, which names nothing; not 为群众办实事项目. */
const OPENS = /^为(?:.*，|了|进一步|深入|全面|认真|切实|贯彻|加快|加强|推动|规范|做好)|[。；]/;

/** The first line that may stand for a title where there is none: no addressees, and no sentence. */
const firstLine = (head: readonly Block[]): string => {
  const line = head.slice(0, 8).find(({ view }) => runOnTitle(view.text) !== undefined || !view.text.endsWith('：'));
  if (line === undefined) return '';
  const runOn = runOnTitle(line.view.text);
  if (runOn === undefined && OPENS.test(line.view.text)) return '';
  return printed(runOn === undefined ? line.view : slice(line.view, 0, runOn));
};

/** A page that prints an annexed table alone has nothing but its own name above it. */
const isBare = (head: readonly Block[]): boolean =>
  head.length <= FEW_LINES &&
  head.every(({ view }) => view.text.length <= LONGEST_NAME && !/[，。：；]/.test(view.text));
const FEW_LINES = 2;
const LONGEST_NAME = 30;

function titlesOf(metadata: Metadata, tail: readonly Block[]): Titles {
  const found = titleOf(metadata.title, metadata.rest) ?? (isBare(metadata.rest) ? findTitle(tail) : null);
  if (found === null) {
    const title = tableTitle(metadata.rest) ?? firstLine(metadata.rest);
    return { title, printedTitle: null, naming: viewOf(title).text, found };
  }
  const inner = printedIn(found.view, metadata.rest.slice(found.last + 1));
  const naming = inner?.naming ?? found.view.text;
  return { title: found.title, printedTitle: inner?.title ?? null, naming, found };
}

const hasDimensions = (units: readonly Unit[]): boolean =>
  units.some((unit) => unit.role === 'DIMENSION' || hasDimensions(unit.children));

/** Who issued it: the signature; else what the page's table says; else the letterhead, the order, the title; else who put it on the page. */
function issuersOf(dated: Dated, metadata: Metadata, title: Title | null): readonly Issuer[] {
  if (dated.issuers.length > 0) return dated.issuers;
  const speaking = title === null ? [] : namedInTitle(title.view);
  const field = metadata.issuer === null ? [] : bodiesOf(metadata.issuer);
  if (field.length > 0) return isOfficeOf(field, speaking) ? speaking : field;
  const above = letterhead(metadata.rest);
  if (above.length > 0) return above;
  const order = orderingBodies(metadata.rest);
  if (order.length > 0 || speaking.length > 0 || metadata.publisher === null)
    return order.length > 0 ? order : speaking;
  return bodiesOf(metadata.publisher).filter(({ asPrinted }) => isSurelyBody(asPrinted));
}

/** Names of persons have four signs at most, and some end as bodies do (李知行). */
const LONGER_THAN_A_PERSON = 5;

const isSurelyBody = (name: string): boolean =>
  name.length >= LONGER_THAN_A_PERSON ||
  isWholeName(name) ||
  (!isBareEnding(name) && resolveAgency(name, NATIONAL_CONTEXT).known);

/** Who decrees, above a rule: 国务院 of 国务院令, 深圳市人民政府 of 深圳市人民政府令（第233号）. */
function orderingBodies(head: readonly Block[]): readonly Issuer[] {
  const bracketed = bracketedOrder(head);
  if (bracketed !== null) return bodiesOf(slice(bracketed.block.view, 0, bracketed.issuing));
  const decree = decreeLine(head);
  return decree === undefined ? [] : bodiesOf(slice(decree, 0, decree.text.search(/令|公告/)));
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

/**
 * 成文日期 of the page, else the signature's day; where neither stands, 生成日期, when a page's entry was made, and 公布日期 of a law
 * database, which tells beside it who made the document and from when it is in force.
 */
const issueDay = (metadata: Metadata, dated: Dated): string | null =>
  dayOf(metadata.issuedOn) ??
  dated.issuedOn ??
  dayOf(metadata.generatedOn) ??
  orderSignedOn(metadata.rest) ??
  (metadata.issuer !== null && metadata.effectiveOn !== null ? dayOf(metadata.promulgatedOn) : null);

function read(tree: DocumentTree): Head {
  const metadata = metadataOf(tree.head);
  const { title, printedTitle, naming, found } = titlesOf(metadata, tree.tail);
  const dated = datedOf(metadata.rest, tree.tail);
  const issuedOn = issueDay(metadata, dated);
  const publishedOn = dayOf(metadata.publishedOn) ?? dayOf(metadata.promulgatedOn) ?? dated.publishedOn;
  const force = forceOf(tree.view.text, issuedOn ?? publishedOn);
  return {
    title,
    printedTitle,
    kind: documentKind(naming, hasDimensions(tree.units)),
    docNumber: docNumberOf(metadata.docNumber, metadata.rest, found?.number ?? null),
    issuedOn,
    publishedOn,
    effectiveOn: force.effectiveOn ?? dayOf(metadata.effectiveOn),
    expiresOn: force.expiresOn ?? dayOf(metadata.expiresOn),
    draft: isDraft(metadata.rest, title, naming),
    issuers: issuersOf(dated, metadata, found),
    findings: dated.findings,
  };
}
