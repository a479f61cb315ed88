import type { AssignmentRole } from '../../../schema/model.js';
import { WordSet } from '../../word-set.js';

/** What is said of the bodies before it: where its words begin in the text it ends, and the role they give. */
export interface Predicate {
  readonly start: number;
  readonly role: AssignmentRole;
  /** Its words: 按职责分工落实. */
  readonly words: string;
}

const LEAD = ['牵头', '牵头抓总', '主办', '负总责', '主责', '为牵头单位', '为牵头部门', '为第一责任单位'];
const SUPPORT = [
  '配合',
  '参与',
  '参加',
  '协助',
  '协办',
  '支持',
  '为配合单位',
  '为配合部门',
  '为参与单位',
  '为协办单位',
];
const RESPONSIBLE = [
  '负责',
  '落实',
  '指导',
  '推进',
  '实施',
  '组织实施',
  '组织落实',
  '协调',
  '监督',
  '承办',
  '办理',
  '执行',
  '推动',
  '开展',
  '组织开展',
  '承担',
  '督促',
  '督导',
  '抓好落实',
  '贯彻落实',
  '分工负责',
  '责任落实',
  '完成',
  '为责任单位',
  '为责任部门',
  '研究提出',
  '研究制定',
  '研究落实',
  '制定',
  '提出',
  '编制',
  '起草',
];
/** 按职责分工, 按照各自职能职责, 依部门权限: however a text says so. */
const EACH_ITS_OWN =
  /(?:按照?|依照?|依据|根据)(?:各自|自身|部门|有关|相关|法定|规定|管理|工作|行业)?(?:职责|职能|职权|权限|分工|任务|事权){1,3}(?:范围|要求)?内?$/u;
/** More signs than its longest form has. */
const LONGEST_OWN = 14;

const MANNER = [
  '共同',
  '分别',
  '具体',
  '统一',
  '联合',
  '协同',
  '统筹',
  '密切',
  '积极',
  '主要',
  '抓好',
  '做好',
  '给予',
  '予以',
  '结合实际',
  '进行',
  '组织',
  '各自',
  '有关工作',
  '相关工作',
  '工作',
  '加强',
];
/** 指导并督促落实, 指导和督促, 指导、协调、督促: what joins a verb to the one before it. */
const JOINS = '并和、';

const verbs = new WordSet([...LEAD, ...SUPPORT, ...RESPONSIBLE]);
const manners = new WordSet(MANNER);

/** 组织 and the like are only manner before a verb: in 社会组织参与 the bodies are 社会组织, so a name is never cut. */
const NAMES_ENDING_IN_MANNER = /(?:社会|行业|群团|基层|党|国际|中介|经济|党|金融)组织$/u;

/** 经贸、工商、质量技术监督 names a body by its field. */
const NAMES_ENDING_IN_SUPERVISION = /(?:技术|药品|卫生|质量)监督$/u;

function lastWord(text: string, end: number, words: WordSet): string | undefined {
  const [longest] = words.endingAt(text, end);
  return longest === undefined ? undefined : text.slice(end - longest, end);
}

/**
 * The verb phrase that ends a text, read from its end word by word:
 * `市发改委、市科技局按职责分工落实` ends in 按职责分工落实, `生态环境部牵头` in 牵头, `A、B共同参与` in 共同参与.
 * Null where there is none.
 */
export function endingPredicate(text: string): Predicate | null {
  let start = text.length;
  const read: string[] = [];
  for (;;) {
    const verb =
      lastWord(text, start, verbs) ?? EACH_ITS_OWN.exec(text.slice(Math.max(0, start - LONGEST_OWN), start))?.[0];
    const manner = read.length > 0 ? lastWord(text, start, manners) : undefined;
    const word = verb ?? manner;
    if (word === undefined) break;
    if (verb === undefined && NAMES_ENDING_IN_MANNER.test(text.slice(Math.max(0, start - 4), start))) break;
    // 市政协办公室 aside, 市政协 is a body: its last sign is no part of 协办.
    if (word === '协办' && text.charAt(start - 3) === '政') break;
    if (word === '监督' && NAMES_ENDING_IN_SUPERVISION.test(text.slice(Math.max(0, start - 6), start))) break;
    read.push(word);
    start -= word.length;
    if (joinsVerbs(text, start)) start -= 1;
  }
  return read.length > 0 ? { start, role: roleOf(read), words: text.slice(start) } : null;
}

/** Whether the sign before a verb joins it to another: 国家能源局指导|并|督促; not 市财政局、|配合, 公安厅和|落实. */
const joinsVerbs = (text: string, start: number): boolean =>
  start > 1 && JOINS.includes(text.charAt(start - 1)) && lastWord(text, start - 1, verbs) !== undefined;

/** 牵头负责 leads, 配合落实 supports; any other verb makes responsible, 指导 and 会同 included. */
function roleOf(read: readonly string[]): AssignmentRole {
  if (read.some((word) => LEAD.includes(word))) return 'LEAD';
  return read.some((word) => SUPPORT.includes(word)) ? 'SUPPORT' : 'RESPONSIBLE';
}
