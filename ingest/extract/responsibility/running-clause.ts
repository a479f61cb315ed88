import type { AssignmentRole } from '../../../schema/model.js';
import type { View } from '../../read/view.js';
import { readBodies, type ListedBody, type Range } from './body-list.js';
import { isComplete } from './body-name.js';
import { blankInner } from './brackets.js';
import type { ClausePart } from './clause.js';
import type { PlacedClause } from './clause-places.js';
import { endingPredicate, type Predicate } from './predicate.js';
import { mayBeginRegion } from '../../resolve/regions.js';

/** 自由, 理由, 事由, 经由 hold the sign and are other words. */
const NOT_BEFORE_BY = '自理事缘经';
/** 建立由环境保护部牵头的监管机制 makes it lead as well; 由…负责的 and 负责人 tell of persons and what is theirs already. */
const VERB = /牵头|负责(?!解释|人|同志|制(?!定)|任|的)/u;
const LONGEST_SUBJECT = 160;
const CUT = /会同|会商/gu;

/**
 * 由…牵头 and 由…负责 in a sentence: `由科技厅、省地方金融监管局牵头，…`, `由市科委牵头，优化部门协同`. Every name
 * before the verb must be that of a body that governs: 由链主企业牵头组建创新联合体 is no clause, nor is
 * 由市科技局负责解释.
 */
export function runningClauses(view: View): readonly PlacedClause[] {
  if (!/由[^。；]{1,160}?(?:牵头|负责)/u.test(view.text)) return [];
  const blanked = blankInner(view.text);
  const found: PlacedClause[] = [];
  for (let at = blanked.indexOf('由'); at >= 0; at = blanked.indexOf('由', at + 1)) {
    if (at > 0 && NOT_BEFORE_BY.includes(blanked.charAt(at - 1))) continue;
    const subject = /^[^。；：，]*/u.exec(blanked.slice(at + 1, at + 1 + LONGEST_SUBJECT))?.[0] ?? '';
    const verb = VERB.exec(subject);
    if (verb === null) continue;
    const governs = governing(view);
    const bodies = subjectOf(view, { start: at + 1, end: at + 1 + verb.index }, governs);
    if (bodies.length === 0) continue;
    const end = at + 1 + verb.index + verb[0].length;
    const role: AssignmentRole = verb[0] === '牵头' || /^牵头/u.test(blanked.slice(end)) ? 'LEAD' : 'RESPONSIBLE';
    const lead: ClausePart = { role, roleAsPrinted: verb[0], basis: 'STATED', form: 'VERB', bodies };
    const parts = [lead, ...followers(view, blanked, end, governs)];
    found.push({ kind: 'RUNNING', view, clause: { start: at, end, parts, due: null, emptySlots: [] }, closed: true });
  }
  return found;
}

/** 区金融发展服务中心, 省再担保有限公司: a body of a level of government, though it governs nobody; not 链主企业, 银行. */
const OF_A_LEVEL = /^(?:国家|中央|全国|自治区|[省市区县州盟旗]|[^，]{2,6}[省市区县州])/u;

const governing =
  (view: View) =>
  ({ form, start, end }: ListedBody): boolean =>
    form === 'OFFICIAL' ||
    form === 'GROUP' ||
    (form === 'OTHER_BODY' && end - start >= 4 && OF_A_LEVEL.test(view.text.slice(start, end)));

/** The bodies of a subject, or none where one of its names is no body's. */
function subjectOf(view: View, range: Range, governs: (body: ListedBody) => boolean): readonly ListedBody[] {
  const bodies: ListedBody[] = [];
  let start = range.start;
  const cuts = [...view.text.slice(range.start, range.end).matchAll(CUT)];
  const ends = [...cuts.map((match) => range.start + match.index), range.end];
  ends.forEach((end, index) => {
    bodies.push(...readBodies(view, { start, end: trimmedEnd(view.text, start, end) }).bodies);
    start = end + (cuts[index]?.[0].length ?? 0);
  });
  const namedBodies = bodies.filter((body) => body.form !== 'UNNAMED');
  return namedBodies.every(governs) ? namedBodies : [];
}

/** Without the manner before the verb: 由省教育厅、省财政厅共同牵头, 统一负责, 具体负责. */
function trimmedEnd(text: string, start: number, end: number): number {
  const manner = /(?:按照?职责分工|共同|统一|具体|分别|联合|统筹)$/u.exec(text.slice(start, end));
  return manner === null ? end : start + manner.index;
}

/** `由A牵头，B、C配合`, `由A牵头，会同B、C等部门，于6月底前制定…`: what follows the verb, where it says who takes part. */
function followers(
  view: View,
  blanked: string,
  from: number,
  governs: (body: ListedBody) => boolean,
): readonly ClausePart[] {
  const match = /^(?:负责|组织|统筹)?(?:落实|推进|实施)?([，、]?(?:会同|商)|[，、])([^，。；：]{2,160})/u.exec(
    blanked.slice(from, from + 200),
  );
  const words = match?.[2];
  if (match === null || words === undefined) return [];
  const joined = /会同|商/u.test(match[1] ?? '');
  const predicate = endingPredicate(words) ?? (joined ? null : supportBefore(words));
  if (predicate === null && !joined) return [];
  const start = from + match[0].length - words.length;
  const end = start + (predicate?.start ?? listEnd(words));
  const bodies = readBodies(view, { start, end }).bodies.filter((body) => body.form !== 'UNNAMED');
  const takePart = joined ? bodies.slice(0, bodies.findIndex((body) => !governs(body)) >>> 0) : bodies;
  if (takePart.length === 0 || !(joined || takePart.some(governs))) return [];
  if (!takePart.every((body) => governs(body) || body.form === 'OTHER_BODY')) return [];
  if (!joined && !takePart.every((body) => takesPartItself(view.text, body))) return [];
  const role = joined ? 'RESPONSIBLE' : (predicate?.role ?? 'RESPONSIBLE');
  const roleAsPrinted = joined ? '会同' : (predicate?.words ?? '');
  return [{ role, roleAsPrinted, basis: 'STATED', form: 'VERB', bodies: takePart }];
}

/** 由市邮政管理局牵头、|市总工会配合|开展慰问: who takes part, before what is done. */
const TAKES_PART = /(?:共同|密切|积极|协同)?(?:配合|协助|参与)(?=[\p{Script=Han}]{2})/u;

/** 各区县政府, 市级有关部门: how a group is named; 充分调动各有关单位 is a sentence. */
const OPENS_GROUP =
  /^(?:各|其他|有关|相关|所有|全[体国省市区县州]|国家|中央|自治区|属地|当地|驻地|本[级地省市县区]|地方|沿线|驻|[省市区县州盟旗镇乡街])/u;
/** 组织县教育局|参与验收, 积极引导各有关单位|配合: the leader makes them take part; 组织部, 协调小组, 指导中心 and 引导基金 are names. */
const MADE_TO =
  /^(?:积极|主动|切实|广泛|充分|及时|并)?(?:组织(?!部|委|处|办|人事)|协调(?!小组|机制|办|领导|委|组|联席|中心)|指导(?!小组|组|委|办|中心|站|所)|引导(?!基金|资金)|动员(?!委|办)|发动|鼓励|督促|号召)/u;

function takesPartItself(text: string, { form, start, end }: ListedBody): boolean {
  const name = text.slice(start, end);
  if (MADE_TO.test(name)) return false;
  return form !== 'GROUP' || OPENS_GROUP.test(name) || name.endsWith('成员单位') || mayBeginRegion(text, start);
}

function supportBefore(words: string): Predicate | null {
  const match = TAKES_PART.exec(words);
  if (match === null || !isComplete(words.slice(0, match.index).split('、').at(-1) ?? '')) return null;
  return { start: match.index, role: 'SUPPORT', words: match[0] };
}

/** Words that go on behind a name: 会同区审计局对资金使用情况进行检查. */
const GOES_ON = /[对就于在按每]|共同|联合|组织|研究|制定/gu;

/** Where a list ends that no verb closes: at 等部门, or behind the first whole name of its last item that a sentence goes on from. */
function listEnd(words: string): number {
  const etCetera = /等(?:有关|相关)?(?:部门|单位)/u.exec(words)?.index;
  if (etCetera !== undefined) return etCetera;
  const last = words.lastIndexOf('、') + 1;
  const ends = [...words.slice(last).matchAll(GOES_ON)].map(({ index }) => last + index);
  return ends.find((end) => isComplete(words.slice(last, end))) ?? words.length;
}
