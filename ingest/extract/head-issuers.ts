import { gapBefore } from '../read/gap.js';
import { slice, spanOf, type View } from '../read/view.js';
import { printedText } from '../read/printed.js';
import type { Span } from '../../schema/model.js';
import type { Block } from '../structure/tree.js';
import { brokenSignature } from './head-broken-signature.js';

/** A body as printed where a document says who issued it. */
export interface Issuer {
  readonly asPrinted: string;
  /** The name without the term of a congress, where one is printed; the one to resolve, if there. */
  readonly completed?: string;
  readonly span: Span;
}

/** What a body's name ends with. */
const BODY =
  /(?:国务院|中共中央|委员会|人民政府|办公厅|办公室|政府|银行|总局|[省市县区]?[局厅委部办署院会社行府]|集团|公司|中心|总部|分行|组|法院|检察院|综合司|司局|残联|联合会)$/;

/** 成都市经济和信息化局成都市科学技术局: a second name begins where the first one's place is named again. */
function parted(text: string): readonly string[] {
  const place = text.slice(0, 3);
  const at = text.indexOf(place, 3);
  if (at <= 4 || !BODY.test(text.slice(0, at))) return [text];
  return [text.slice(0, at), ...parted(text.slice(at))];
}

/** Words between blanks, commas or 、 in a line, with their places. */
function words(view: View): readonly View[] {
  const cuts = [0];
  for (let at = 1; at < view.text.length; at++) {
    if (/^[ \t\u3000\n&]/.test(gapBefore(view, at)) || /[、，]/.test(view.text.charAt(at - 1))) cuts.push(at);
  }
  cuts.push(view.text.length);
  return cuts.slice(1).flatMap((end, i) => {
    const start = cuts[i] ?? 0;
    const length = view.text.slice(start, end).replace(/[、，]$/, '').length;
    return length === 0 ? [] : [slice(view, start, start + length)];
  });
}

/** Where the name of a body may end in a run of single signs. */
const ENDS = /[部委局署办院会行厅]/;
const SHORTEST_NAME = 3;

/** Names letter-spaced to fill their column (体 育 总 局 国 家 统 计 局), cut where one ends; whole where that leaves a rest. */
function cutRun(run: View): readonly View[] {
  const cuts = [0];
  for (let at = 1; at <= run.text.length; at++) {
    const start = cuts.at(-1) ?? 0;
    const ends =
      at - start >= SHORTEST_NAME && ENDS.test(run.text.charAt(at - 1)) && BODY.test(run.text.slice(start, at));
    // 财 政 部 办 公 厅 is one.
    if (ends && !run.text.startsWith('办公', at)) cuts.push(at);
  }
  if (cuts.at(-1) !== run.text.length) return [run];
  return cuts.slice(1).map((end, at) => slice(run, cuts[at] ?? 0, end));
}

/** The words of a line; signs that stand alone (国 务 院) are a name's, put together. */
function joined(view: View): readonly View[] {
  const found: View[] = [];
  let [from, to] = [0, 0];
  const close = (): void => {
    if (to > from) found.push(...cutRun(slice(view, from, to)));
  };
  let at = 0;
  for (const word of words(view)) {
    const start = view.text.indexOf(word.text, at);
    at = start + word.text.length;
    if (word.text.length === 1 && start === to) to = at;
    else {
      close();
      [from, to] = word.text.length === 1 ? [start, at] : [at, at];
      if (word.text.length > 1) found.push(word);
    }
  }
  close();
  return found;
}

/** 中国银行业监督管理委员会（已撤销） · 芜湖市人民政府文件 · 财政部、公安部等 · 国家环境保护总局令 */
const BESIDE = /(?:（[^（）]{1,12}）|等|文件|令)$/;

/** The bodies that a line names, if it names nothing else. */
export function bodiesOf(line: View): readonly Issuer[] {
  const beside = BESIDE.exec(line.text);
  const names = joined(beside === null ? line : slice(line, 0, beside.index));
  if (!names.every(({ text }) => BODY.test(text) && text.length >= 2 && text.length <= 40)) return [];
  return names.flatMap((name) => {
    let at = 0;
    return parted(name.text).map((asPrinted) => {
      const span = spanOf(name, at, at + asPrinted.length);
      at += asPrinted.length;
      return { asPrinted: printedText(name, at - asPrinted.length, at), span };
    });
  });
}

/** 各有关单位：, or a sentence: here a letterhead ends. */
const AFTER_LETTERHEAD = /[。；：]/;

const LONGEST = 20;

/** The bodies above a title, one or more a line, however many: the letterhead of a joint document. */
export function letterhead(head: readonly Block[]): readonly Issuer[] {
  const end = head.findIndex(({ view }) => AFTER_LETTERHEAD.test(view.text));
  return head
    .slice(0, Math.min(end < 0 ? LONGEST : end, LONGEST))
    .flatMap(({ view }) => (view.text.includes('，') ? [] : bodiesOf(view)));
}

/** 宜春市人民政府关于印发…的通知 · 江西省人民政府办公厅印发关于…的通知: who speaks in a title. */
export function namedInTitle(title: View): readonly Issuer[] {
  const speaker = /^[^，。：；《》]{2,80}?(?=关于|印发|转发|批转)/.exec(title.text)?.[0];
  if (speaker === undefined) return [];
  const single = /等[^，。]{0,6}(?:部门|单位|部委)$/.exec(speaker)?.index ?? speaker.length;
  return bodiesOf(slice(title, 0, single));
}

/** Names of a government and of its office, with what they share. */
const plain = (name: string): string => name.replace('人民政府', '政府');

/**
 * Whether a page's field names the office (发布部门：市人民政府办公室) of the government that speaks in the title (市政府关于…): the
 * office put it on the page.
 */
export function isOfficeOf(field: readonly Issuer[], inTitle: readonly Issuer[]): boolean {
  const [office, other] = field.map(({ asPrinted }) => plain(asPrinted));
  const [speaker, another] = inTitle.map(({ asPrinted }) => plain(asPrinted));
  if (office === undefined || speaker === undefined || other !== undefined || another !== undefined) return false;
  return /政府$/.test(speaker) && /政府办公[室厅]$/.test(office) && office.slice(0, -3).endsWith(speaker);
}

/** The signature above a closing date: the lines before block `date` that name bodies and nothing else. */
export function signatureAbove(blocks: readonly Block[], date: number): readonly Issuer[] {
  const lines: (readonly Issuer[])[] = [];
  let first = date;
  for (let at = date - 1; at >= 0; at--) {
    const view = blocks[at]?.view;
    if (view === undefined || /^（.*）$/.test(view.text)) continue;
    const bodies = /[，。：；]/.test(view.text) ? [] : bodiesOf(view);
    if (bodies.length === 0) break;
    lines.unshift(bodies);
    first = at;
  }
  const broken = lines[0]?.length === 1 ? brokenSignature(blocks, first) : null;
  if (broken === null) return lines.flat();
  const whole = { asPrinted: printedText(broken), span: spanOf(broken, 0, broken.text.length) };
  return [whole, ...lines.slice(1).flat()];
}
