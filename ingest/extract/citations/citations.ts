import { printedText } from '../../read/printed.js';
import { spanOf, type View } from '../../read/view.js';
import type { DocumentTree } from '../../structure/tree.js';
import { headOf } from '../head.js';
import { numbersIn } from '../head-number.js';
import type { Mention } from '../mention.js';
import type { DocumentRule } from '../rule.js';
import { bareNumbers } from './bare-numbers.js';
import { isKindOnly, isNoDocument, isYetToBe } from './no-document.js';
import { titlesIn, type MarkedTitle } from './title-marks.js';

/** Behind a title: （苏政办规〔2023〕7号）, (国发[2018]38号，以下简称《意见》), 国务院令第712号; not 和国办发〔2020〕1号, another's, nor 的通知⏎鄂政办发[2009]9号. */
const NUMBER =
  /^（?(?![和与及或并的])([\p{Script=Han}]{1,14}[〔［（【]\d{4}[〕］）】]第?\d{1,5}号|[\p{Script=Han}]{0,10}令第?\d{1,4}号|[\p{Script=Han}]{1,6}令〔\d{4}〕第?\d{1,4}号)/u;
const SHORT_FORM = /^(?:（[^（）]{4,40}）)?（[^（）]{0,40}?以下(?:统|合)?简称[为：]?[“《]?([^“”《》（）]{1,30})[”》]?/u;

/** Titles alike but for marks, spaces and the country's name are one. */
const keyOf = (title: string): string =>
  title
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]+/gu, '')
    .replace(/^中华人民共和国/u, '');

const around = 40;

/** 《…》已经国务院同意，现印发给你们; 现将《…》印发你们; 关于印发《…》的通知: what a notice prints is itself. */
function printsItself(view: View, at: MarkedTitle): boolean {
  const before = view.text.slice(Math.max(0, at.start - around), at.start);
  const after = view.text.slice(at.end, at.end + around);
  if (
    /(?:印发|转发|发布|公布|批转|颁布)(?:实施)?$/u.test(before) &&
    /^(?:的通知|的公告|的决定|的函|》|。|$)/u.test(after)
  )
    return true;
  if (/征求(?:对|关于)?$/u.test(before) && /^的?(?:修改)?(?:意见|建议)/u.test(after)) return true;
  // 关于修订《…》的通知; not 加快修订《商业银行服务价格管理办法》。
  if (/修订$/u.test(before) && /^的(?:通知|公告|决定)/u.test(after)) return true;
  if (
    /现将[^。]{0,30}$/u.test(before) &&
    /^(?:（[^（）]{1,20}）)?[^。，]{0,12}(?:印发|转发|发布|公布|批转|下发)/u.test(after)
  )
    return true;
  return /^(?:（[^（）]{1,20}）)?(?:已经?|业经)[^。]{0,30}(?:同意|通过|批准|审议|印发|修改完善)/u.test(after);
}

/** Where the document's own words end and its first numbered part begins. */
const headText = (tree: DocumentTree): string => tree.head.map(({ view }) => view.text).join('\n');

/** What the document is: the titles it prints, and every line of its head (its own title stands there without marks). */
function ownTitles(tree: DocumentTree, titles: readonly MarkedTitle[]): (key: string) => boolean {
  const printed = titles.filter((at) => printsItself(tree.view, at)).map(({ title }) => keyOf(title));
  const lines = headText(tree)
    .replace(/《[^《》]*》/gu, '')
    .split('\n')
    .slice(0, 12)
    .map(keyOf)
    .filter((line) => line.length <= 120);
  const { title, printedTitle } = headOf(tree);
  const names = new Set([...printed, keyOf(title), keyOf(printedTitle ?? '')]);
  return (key) => names.has(key) || lines.some((line) => key.length >= 6 && line.endsWith(key));
}

interface ShortForms {
  readonly all: ReadonlyMap<string, string>;
}

/** 以下简称《意见》: the short form and the key of the title it stands behind. */
function shortForms(view: View, titles: readonly MarkedTitle[]): ShortForms {
  const all = new Map<string, string>();
  for (const at of titles) {
    const short = SHORT_FORM.exec(view.text.slice(at.end, at.end + 120))?.[1];
    if (short !== undefined) all.set(keyOf(short), keyOf(at.title));
  }
  return { all };
}

type CitationMention = Mention & { readonly kind: 'citation' };

/** Numbers that are the document's own: what its head says, and every line of it that is a number and nothing else. */
const ownNumbers = (tree: DocumentTree): readonly string[] => [
  headOf(tree).docNumber ?? '',
  ...numbersIn(tree.head).map(({ text }) => text),
];

function citationAt(view: View, at: MarkedTitle): CitationMention {
  const number = NUMBER.exec(view.text.slice(at.end, at.end + around));
  const numberStart = at.end + (number === null ? 0 : number[0].length - (number[1] ?? '').length);
  return {
    kind: 'citation',
    rule: 'citations',
    title: printedText(view, at.start + 1, at.end - 1),
    docNumber: number === null ? null : printedText(view, numberStart, numberStart + (number[1] ?? '').length),
    span: spanOf(view, at.start, at.end),
  };
}

/**
 * The documents that a text cites: 《长江三角洲区域一体化发展规划纲要》, 《省政府办公厅关于…的意见》（苏政办规〔2023〕7号).
 * One citation a document: where it is named again, or by the short form introduced for it, nothing is added.
 * Where only its number is given (按照国办发〔2020〕1号文件要求), the number is its title.
 * Not: the document itself, what it prints, its annexes, forms to be filled in (如实填写《…评估指标》（详见附件1）), works.
 */
export const citations: DocumentRule = {
  name: 'citations',
  read(tree) {
    const { view } = tree;
    const titles = titlesIn(view.text);
    const isItself = ownTitles(tree, titles);
    const shorts = shortForms(view, titles).all;
    const introduced = new Set(
      [...view.text.matchAll(/以下(?:统|合)?简称[为：]?《([^《》]{1,30})》/gu)].map((m) => keyOf(m[1] ?? '')),
    );
    const found = new Map<string, CitationMention>();
    for (const at of titles) {
      const key = keyOf(at.title);
      const before = view.text.slice(Math.max(0, at.start - around), at.start);
      if (key === '' || found.has(key) || shorts.has(key) || introduced.has(key) || isKindOnly(at.title)) continue;
      const after = view.text.slice(at.end, at.end + around);
      if (isItself(key) || isNoDocument(at.title, before, after) || isYetToBe(before, after)) continue;
      found.set(key, citationAt(view, at));
    }
    const titled = [...found.values()];
    const numbers = [...ownNumbers(tree), ...titled.map(({ docNumber }) => docNumber ?? '')];
    return [...titled, ...bareNumbers(view, titles, numbers)];
  },
};
