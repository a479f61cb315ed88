import { SignSet } from '../../sign-set.js';
import { WordSet } from '../../word-set.js';
import { DIRECTIVE_GRAMMAR, DIRECTIVE_VERBS, VERBS_BEHIND_PREPOSITION, type DirectiveVerb } from './verbs.js';
import { modifiedVerb, nominal, verbAt } from './verb-at.js';

/** Where a clause directs: its own beginning, and the verb that does. Offsets are into the clause. */
export interface Predicate {
  readonly start: number;
  readonly verb: DirectiveVerb;
}

const words = (list: readonly string[]): string => list.join('|');

/** 国务院相关部门要, 金融机构应当, G60联席办将: at most a name and its modal. */
const MODAL = new RegExp(
  `^[^，。；]{2,60}?(?:${words(['应当', '必须', '不得', '可以', '务必'])}|(?<=[\\p{Script=Han}])(?<![重主需纲必只首摘概])要(?![素求点件地闻])|可(?=根据|按|依|自主|申请|享受|选择|设立|开展)|(?<![适相对响反供理])应(?![用对急收付届变])|须(?!知))`,
  'u',
);

/** 市人民政府应当建立…: the modal is the first word that directs. */
function byModal(text: string): Predicate | undefined {
  const match = MODAL.exec(text);
  if (match === null) return undefined;
  for (let length = 2; length > 0; length--) {
    const verb = DIRECTIVE_VERBS.get(match[0].slice(-length));
    if (verb !== undefined) return { start: 0, verb };
  }
  return undefined;
}

const PREPOSITION = new RegExp(
  `^(?:${words(DIRECTIVE_GRAMMAR.adverbs)})?(?:${words(DIRECTIVE_GRAMMAR.prepositions)})`,
  'u',
);
const NOUN_BEFORE = /[的、和与及等]$/u;
/** 对综合管廊建设给予支持: what stands before 给予 is what is supported. */
const NOUN_AFTER = /^(?:$|[的、，。；了）”]|(?:给予|予以|进行|实行)(?=\p{Script=Han}))/u;
/** Nothing directs in what only says under which conditions: 在依法合规前提下, 对…的. */
const CONDITION =
  /(?:前提下|情况下|条件下|基础上|过程中|背景下|支持下|指导下|领导下|名单|要求|原则|规定|部署|精神|目标|的|时|后|中|上|方面|进度|实际|需要|为重点|为核心|为契机)$/u;

/** 将…审批权限下放至…, 将成效纳入考核 */
const DISPOSAL = new RegExp(`^(?:将|把)[^，。；]{1,200}?(${words(DIRECTIVE_GRAMMAR.disposals)})`, 'u');

/** The first verb behind a preposition and its noun: 对优质科创企业进行孵化培育, 在制造业领域支持OPC参与…. */
function byPreposition(text: string): Predicate | undefined {
  const preposition = PREPOSITION.exec(text);
  if (preposition === null || CONDITION.test(text)) return undefined;
  const disposed = DISPOSAL.exec(text)?.[1];
  const disposal = disposed === undefined ? undefined : DIRECTIVE_VERBS.get(disposed);
  if (disposal !== undefined) return { start: 0, verb: disposal };
  for (let at = preposition[0].length + 1; at < text.length - 2; at++) {
    if (NOUN_BEFORE.test(text.slice(at - 1, at))) continue;
    const verb = verbAt(text, at);
    if (verb === undefined || verb.verb.length < 2 || !verb.anywhere || nominal.has(verb.verb)) continue;
    if (!NOUN_AFTER.test(text.slice(at + verb.verb.length))) return { start: 0, verb };
  }
  return undefined;
}

const BEHIND = new RegExp(
  `^(?:将|把|为|向|对)[^，。；的]{1,60}?(${words([...VERBS_BEHIND_PREPOSITION.keys()])})(?!的)`,
  'u',
);

/** 把知识产权作为…, 向科技企业开放实验室: where nothing stands before it in the sentence, else it says what for. */
function byDisposal(text: string): Predicate | undefined {
  const verb = VERBS_BEHIND_PREPOSITION.get(BEHIND.exec(text)?.[1] ?? '');
  return verb === undefined || CONDITION.test(text) ? undefined : { start: 0, verb };
}

const LONGEST_NAME = 40;
const bodies = new WordSet(DIRECTIVE_GRAMMAR.bodies);
/** At none of these is a name still going on. */
const NO_NAME = new SignSet('，。；的对将把在');
/** 上市培育 and 全部利用 end with no body. */
const NO_BODY = /(?:上市|全部|部分)$/u;
/** 科技厅会同有关部门组织…, 联席办将… */
const TOGETHER = /(?:会同[^，。；]{2,20}?(?:部门|单位|地方|机构|委|局|部))?将?/uy;

const endsWithBody = (text: string, at: number): boolean =>
  bodies.endingAt(text, at).some((length) => length < at) && !NO_BODY.test(text.slice(at - 2, at));

/** A body right before its verb: 试点城市制定…, 省直相关部门共同推动意见实施, G60联席办将…举办. */
function byBody(text: string): Predicate | undefined {
  if (/^[和与及其]/u.test(text)) return undefined;
  const end = NO_NAME.next(text, 0, Math.min(text.length - 1, LONGEST_NAME - 1));
  for (let at = 3; at <= end; at++) {
    if (!endsWithBody(text, at)) continue;
    TOGETHER.lastIndex = at;
    const verb = modifiedVerb(text, at + (TOGETHER.exec(text)?.[0].length ?? 0), false);
    if (verb !== undefined) return { start: 0, verb };
  }
  return undefined;
}

/** 并, 一是 */
const LINK =
  /^(?:并且?|同时|还|也|以及|进而|以此|[一二三四五六七八九十]是|首先|其次|第[一二三四五六七八九十](?=[^，]))/u;

/** 整合资金不得用于…, 推进项目建设必须…: the modal directs, what stands before it is what it is said of. */
const OF_SUBJECT = /^(?!鼓励|支持|引导|允许)[^，。；]{2,20}?(?:不得|必须|应当)/u;

/** 由科技厅牵头, 责任单位, 近年来…: a clause that tells who answers or what was, not what to do. */
const TELLS =
  /^由.*(?:牵头|负责)$|按(?:照)?职责分工|^近年来|^截至|已经|^(?!鼓励|支持|引导).*(?:时|之前|之后|前提下|情况下)$|(?:包庇|纵容|非法|违法|违规|违反|骗取|虚报|冒领|截留|挪用|滥用|失职|渎职)[^，]{0,40}的$|^力争|^(?:负责|牵头|责任|配合)(?:单位|部门)/u;

/**
 * How a clause directs, if it does. `opening`: no predicate stands before it in its sentence.
 *
 * Sample: 大力支持成都高新区建设…中心 → 支持; 试点城市政府要加大…力度 → 要; 对优质企业进行孵化 → 进行.
 * Not: 形成金融科技联动发展优势; 基本满足…需要; 建立完善了…体系; 由科技厅、省地方金融监管局牵头.
 */
export function predicateOf(clause: string, opening: boolean): Predicate | undefined {
  if (TELLS.test(clause)) return undefined;
  const start = LINK.exec(clause)?.[0].length ?? 0;
  const verb = modifiedVerb(clause, start, opening);
  const modal = verb !== undefined && (nominal.has(verb.verb) || OF_SUBJECT.test(clause)) ? byModal(clause) : undefined;
  if (modal !== undefined) return modal;
  if (verb !== undefined) return { start, verb };
  if (!opening && modifiedVerb(clause, start, true) !== undefined) return undefined;
  return byModal(clause) ?? byPreposition(clause) ?? (opening ? byDisposal(clause) : undefined) ?? byBody(clause);
}
