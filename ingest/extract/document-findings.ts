import type { Finding, Span } from '../../schema/model.js';
import { viewOf } from '../read/fold.js';
import { spanOf, type View } from '../read/view.js';
import type { DocumentTree, Unit } from '../structure/tree.js';
import { titleNoun } from './document-kind.js';
import { isRow } from './unit-prose.js';

const finding = (code: string, severity: Finding['severity'], message: string, span: Span | null): Finding => ({
  code,
  severity,
  message,
  span,
});

const all = (units: readonly Unit[]): readonly Unit[] => units.flatMap((unit) => [unit, ...all(unit.children)]);

/** The end of a sentence, or of what may stand without one: a heading, a list, a clause line. */
const WHOLE = /[。！？；：…）〕］】”’》」]$/;
/** 责任单位：市科技局、市财政局 */
const LABELLED = /^[^，。；]{2,12}：/;

/** What no text ends in, however short: 支持企业上市， · 支持商业银行使用“ */
const OPEN_END = /[，、“‘（《〈〔［【「『]$/;
/** What stands open after the last full stop: 支持商业银行使用“科技贷, 按照《产业规划 */
const LEFT_OPEN = /(?:“[^“”。]*|《[^《》。]*|（[^（）。]*|〔[^〔〕。]*|【[^【】。]*)$/;
/** A line without a full stop that is shorter than this may be a heading or a cell. */
const SHORTEST_SENTENCE = 30;

/** A sentence that stops in its midst: 支持商业银行使用“ */
function cutOff({ views, prose }: Paragraph): Finding | null {
  const text = views.map((view) => view.text).join('');
  const last = views.at(-1);
  if (last === undefined || last.text === '' || WHOLE.test(text)) return null;
  const sentence = prose && text.length >= SHORTEST_SENTENCE && /[。，]/.test(text) && !LABELLED.test(last.text);
  if (!sentence && !OPEN_END.test(text) && !LEFT_OPEN.test(text)) return null;
  const span = lastWords(last);
  return finding('SENTENCE_CUT_OFF', 'WARNING', `the text breaks off after “${span.quote}”`, span);
}

const lastWords = (view: View): Span => spanOf(view, Math.max(0, view.text.length - 12), view.text.length);

/** What a unit says between two line breaks; `prose` where that is more than a title. */
interface Paragraph {
  readonly views: readonly View[];
  readonly prose: boolean;
}

/** 1.建立机制。支持银行…: a title and what follows it on its line are one paragraph. */
function paragraphsIn(unit: Unit): readonly Paragraph[] {
  const { title, body } = unit;
  // Cells end without a full stop.
  if (isRow(unit)) return [title, ...body.map(({ view }) => view)].map((view) => ({ views: [view], prose: false }));
  const [first, ...others] = body.map(({ view }) => view);
  const rest = others.map((view) => ({ views: [view], prose: true }));
  if (first === undefined) return [{ views: [title], prose: false }];
  const gap = title.source.slice(title.offsets[title.text.length - 1] ?? 0, first.offsets[0] ?? 0);
  if (title.text !== '' && !/[\n\r]/.test(gap)) return [{ views: [title, first], prose: true }, ...rest];
  return [{ views: [title], prose: false }, { views: [first], prose: true }, ...rest];
}

/** A number with nothing after it. */
function empty(unit: Unit): Finding | null {
  const { numbering, title, body, children } = unit;
  if (title.text !== '' || body.length > 0 || children.length > 0) return null;
  return finding('UNIT_EMPTY', 'WARNING', `nothing stands under ${numbering.printed}`, numbering.span);
}

/** 现将《…》印发给你们: all that a notice says whose annex is missing. */
const ONLY_PRINTS = /(?:印发|转发|下发|发布|公布)(?:给|你们|，请|实施|如下)|请(?:认真)?(?:贯彻|遵照)/;
/** A decision or a reply may be one paragraph: a sentence of some length that says more than what is printed. */
const WHOLE_TEXT = 60;

const saysItAll = ({ head, tail }: DocumentTree): boolean =>
  [...head, ...tail].some(({ view }) => {
    const { text } = view;
    return text.length >= WHOLE_TEXT && text.endsWith('。') && !ONLY_PRINTS.test(text);
  });

/** Kinds that may be a paragraph; a plan or a regulation has numbers, or a table. */
const MAY_BE_SHORT: ReadonlySet<string> = new Set([
  '决定',
  '决议',
  '批复',
  '复函',
  '函',
  '通知',
  '通告',
  '公告',
  '通报',
]);

/** What a document without numbers lacks. */
function unnumbered(tree: DocumentTree, noun: string | null): Finding {
  if (noun === null) {
    return finding(
      'NO_POLICY',
      'ERROR',
      'this reads like no policy document: no title of one, and nothing numbered',
      null,
    );
  }
  return MAY_BE_SHORT.has(noun) && saysItAll(tree)
    ? finding('NOT_NUMBERED', 'INFO', 'the document says what it says in paragraphs without numbers', null)
    : finding('NO_BODY', 'ERROR', 'the document has a title but no numbered text: its body may be missing', null);
}

/** What the document as a whole lacks. */
function missing(tree: DocumentTree, units: readonly Unit[], head: Named): readonly Finding[] {
  const noun = titleNoun(viewOf(head.title).text);
  // A table that names nobody may be all there is: then nothing is missing.
  if (units.length === 0 && !(noun !== null && tree.hasTables)) return [unnumbered(tree, noun)];
  const useful = units.some(({ role }) => role === 'MEASURE' || role === 'DIMENSION');
  const anonymous = noun === null && head.docNumber === null && head.issuers.length === 0;
  return [
    ...(useful
      ? []
      : [finding('NO_MEASURES', 'WARNING', 'nothing in this document tells anybody to do something', null)]),
    ...(anonymous
      ? [finding('TITLE_UNKNOWN', 'WARNING', 'no title, number or issuer of a policy document was found', null)]
      : []),
  ];
}

/** What a head says of the document's identity. */
interface Named {
  readonly title: string;
  readonly docNumber: string | null;
  readonly issuers: readonly unknown[];
}

/** What is wrong with, or left open by, a document as a whole. */
export function documentFindings(tree: DocumentTree, head: Named): readonly Finding[] {
  const units = all(tree.units);
  return [
    ...missing(tree, units, head),
    ...units.map(empty).filter((found) => found !== null),
    ...units.flatMap((unit) => paragraphsIn(unit).map(cutOff)).filter((found) => found !== null),
  ];
}
