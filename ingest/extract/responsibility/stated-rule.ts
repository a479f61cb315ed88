/**
 * What a document says once about its own lists, not naming anybody there.
 * FIRST_LISTED: 排在第一位的部门为牵头部门，下同 · 列第一位者为工作牵头单位或汇总单位 · 列首位的为主办单位 · 排第一位的为牵头部门 · 由排名首位的部门牵头负责。下同
 * BEFORE_COMMA: 第一个逗号前为牵头单位
 * MARKED: 标★的为牵头单位 · 加*号的单位为牵头单位
 * ALONE_LEADS: 无牵头单位的，责任单位即为牵头单位，下同
 * Not: 对考核排名第一的单位牵头人给予奖励, where a place in a contest is rewarded.
 */
export const FIRST_LISTED =
  /(?<!考核|考评|评价|评比|评估|评审|评选|测评|得分|成绩|绩效|综合|结果|全[省市县区国])(?:排名?|列|排序)(?:在|于)?(?:第一位?|首位|最前面?)的(?:责任)?(?:部门|单位)牵头(?!人|者)|(?:第一(?:位|个|家|名)?|首位|首个|最前面?|前列)(?:的|者)?(?:责任)?(?:部门|单位|地区|者)?(?:的)?(?:即?为|是|系)(?:总|主|工作|任务|主要|责任|本项工作)?(?:牵头|(?:总协调|汇总|主办)(?:责任)?(?:单位|部门))/u;
const BEFORE_COMMA = /逗号(?:之|以)?前面?(?:的|者)?(?:责任)?(?:部门|单位|者)?(?:的)?(?:即?为|是|系)(?:总)?牵头/u;

/** Signs set beside a name to tell it from others. */
export const MARK_SIGNS = '★☆*＊#＃△▲●※';
const MARKED =
  /[标加带打注][注有]?[“"]?[★☆*＊#＃△▲●※]+[”"]?(?:符?号)?(?:的|者)?(?:责任)?(?:部门|单位)?(?:的)?(?:即?为|是|系)(?:总)?牵头/u;

/** What a list leads by that has no leader named: not 未明确牵头单位的，排第一位的责任单位为牵头单位, which is FIRST_LISTED. */
const ALONE_LEADS =
  /(?:无|没有|未(?:明确|列出?|注明|确定|标注))牵头(?:单位|部门)的?，?责任(?:单位|部门)(?:即|均)?(?:为|是)牵头/u;

/** 由多个单位负责的，|排在第一位的为牵头单位 · 一项任务涉及多个部门的，原则上|由排名首位的部门牵头负责 */
const OF_SEVERAL = /(?:多个|多家|几个|两个(?:及)?以上)(?:责任)?(?:单位|部门)[^。；]{0,12}$/u;
const LONGEST_BEFORE = 30;

/** Whether the rule stated at a place holds only where a list names several: who is named alone then leads nobody. */
export const isOfSeveral = (text: string, start: number): boolean =>
  OF_SEVERAL.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start));

export type ListRule = 'FIRST_LISTED' | 'BEFORE_COMMA' | 'MARKED' | 'ALONE_LEADS';

/** Where a text states such a rule first. */
export function statedRule(
  text: string,
): { readonly rule: ListRule; readonly start: number; readonly end: number } | null {
  const marked = MARKED.exec(text);
  if (marked !== null) return place('MARKED', text, marked);
  const comma = BEFORE_COMMA.exec(text);
  if (comma !== null) return place('BEFORE_COMMA', text, comma);
  const first = FIRST_LISTED.exec(text);
  if (first !== null) return place('FIRST_LISTED', text, first);
  const alone = ALONE_LEADS.exec(text);
  return alone === null ? null : place('ALONE_LEADS', text, alone);
}

function place(rule: ListRule, text: string, match: RegExpExecArray): { rule: ListRule; start: number; end: number } {
  const before = Math.max(...['，', '。', '；', '（', '、', '：'].map((sign) => text.lastIndexOf(sign, match.index)));
  const rest = /^[^，。；（）]*(?:，下同)?/u.exec(text.slice(match.index + match[0].length))?.[0].length ?? 0;
  return { rule, start: before + 1, end: match.index + match[0].length + rest };
}

/** Whether the words between two commas state a rule or its reach, and so name nobody: 下同, 不再列出, 以下均需…落实. */
export const isRuleStatement = (words: string): boolean =>
  FIRST_LISTED.test(words) ||
  BEFORE_COMMA.test(words) ||
  /^下同$|不再|^(?:以[下上]|下列|上述|各项)[^由]{0,8}均?(?:需|须|要)/u.test(words);
