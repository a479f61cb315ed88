import type { Deadline } from './deadline.js';

/** Verbs and adverbs before what is measured: 力争全市…, 培育OPC企业. */
const LEADING =
  /^(?:原则上|力争|确保|争取|努力|实现|推动|推进|加快|全面(?=建成|实现|完成|推行|建立)|基本(?=建成|实现|完成|形成|建立)|初步(?=建成|实现|形成|建立)|累计|每年|全年|到|使|将|在|其中|重点(?=打造|培育|建设|发展)|先行|新增|新设|培育|培养|培训|打造|建成|建设(?!用地)|建立|创建|形成|集聚|聚集|汇聚|引进|引育|招引|吸引|选择|遴选|选取|推荐|布局|发展|认定|举办|组织|开展|新建|设立|完成|推广|推出|支持|系统|构建|探索|研究|印发|上线|年均|对)+/u;
/** What is said between what is measured and its number, one word of it. */
const TRAILING =
  /(?:[，、]|原则上|保持|稳定|分别|(?<![占对])比(?![重例率])[^，]{2,12}|较[^，]{2,12}|同比|年均|力争|确保|必须|应当|均|要|将|应|须|实现|下达|拨付|建成|建有|组织|不得低于|不得少于|不得高于|不得超过|不低于|不少于|不超过|不高于|至少|超过|超出|突破|高于|达到|达|提高到|提升到|提高至|提升至|增至|增加到|增长到|增长|提高|提升|增加|下降|降低|减少|控制在|压缩至|压缩到|缩短至|缩短到|降至|降低到|下降到|超|约|近|在|为|到|至|翻了?)$/u;
/** 10个左右有条件…的城市: the counted thing stands behind. */
const BEHIND = /^(?:左右|以上|以内|以下|上下)?(?:的)?/u;

/** 不低于住房建设用地供应总量的, 占年度采购项目预算总额的: what a share is of, which is not what is measured. */
const SHARE_OF =
  /(?:应当?|须|必须|不得)?(?:不得?低于|不少于|不高于|低于|少于|高于|达到|提高到|占)[^，]{2,30}?(?:的|加)$/u;
/** 对全市3000家规上工业企业: where, and not what. */
const WHERE = /^(?:全[国省市县区州]|各地|我[省市县区])$/u;
/** More than this many words are never said between. */
const BETWEEN = 6;

/** 全市贷款余额比十三五末 → 全市贷款余额 */
function withoutTrailing(words: string): string {
  let rest = words;
  for (let times = 0; times < BETWEEN; times++) rest = rest.replace(TRAILING, '');
  return rest;
}

/** What a deadline leaves of words it stands in: 处置率应于2020年底前达到95% → 处置率达到95%. */
function withoutDeadline(words: string, deadline: Deadline | null): string {
  const at = deadline === null || deadline.text === '' ? -1 : words.indexOf(deadline.text);
  if (at < 0 || deadline === null) return words;
  const before = words.slice(0, at).replace(/(?:应当?|须|必须|要|将|并)$/u, '');
  return before + words.slice(at + deadline.text.length).replace(/^，/u, '');
}

/** What a number measures: the words before it, or, where only a verb stands there, those behind it. */
export function metricOf(clause: string, start: number, end: number, deadline: Deadline | null): string | null {
  const said = withoutDeadline(clause.slice(0, start), deadline).replace(SHARE_OF, '');
  const before = withoutTrailing(said).replace(LEADING, '');
  if (before.length >= 2 && !WHERE.test(before)) return before;
  const behind = clause.slice(end).replace(BEHIND, '').split('（', 1)[0] ?? '';
  return behind.length >= 2 ? behind : null;
}

/** What a promise without a number is about. */
export function aimOf(clause: string, deadline: Deadline | null): string | null {
  const words = withoutDeadline(clause, deadline).replace(LEADING, '');
  return words.length >= 2 ? words : null;
}
