import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageFile } from '../../schema/package-root.js';
import { WordSet } from '../word-set.js';
import { isClosingItem } from './directive.js';

const words = z.array(z.string().min(1)).min(1).readonly();

const shape = z.strictObject({
  prefatory: words,
  definition: words,
  closing: words,
  procedure: z.strictObject({ of: words, what: words }),
  standards: words,
  verbs: words,
});

const vocabulary = shape.parse(parse(readFileSync(packageFile('schema', 'vocab', 'headings.yaml'), 'utf8')));

/** Letters that a heading's noun may have before it: 主要发展目标, 2025年工作目标. */
const LONGEST_PREFIX = 8;

const bare = (title: string): string => title.replace(/[，。：；、“”"（）【】\s]/g, '');
/** 进一步优化人才发展环境 */
const ADVERBS = /^(?:进一步|切实|着力|全面|大力|不断|积极|扎实|持续|有效|深入|加快)+/;
const verbs = new WordSet(vocabulary.verbs);
const directs = (title: string): boolean =>
  verbs.longestAt(title, 0) > 0 || verbs.longestAt(title.replace(ADVERBS, ''), 0) > 0;
/** 确保实现贷款增速和增量的目标 is a measure; 明确…的工作目标, 深化改革的总体要求 are none. */
const ATTAINS = /^(?:确保|实现|完成|如期|圆满)/;

const prefatory = new WordSet(vocabulary.prefatory);
const definition = new WordSet(vocabulary.definition);
const standards = new WordSet(vocabulary.standards);
const closing = new WordSet(vocabulary.closing);
const whats = new WordSet(vocabulary.procedure.what);

/** True where a title is one of these nouns, or nouns joined (指导思想和基本原则), with a few words before at most. */
function names(title: string, nouns: WordSet): boolean {
  const whole = bare(title);
  const ends = nouns.endingAt(whole, whole.length);
  // 深化预算管理制度改革的总体要求
  if (ends.some((length) => whole.charAt(whole.length - length - 1) === '的')) return !ATTAINS.test(whole);
  if (ends.length === 0 || directs(whole)) return false;
  const isNoun = (part: string): boolean =>
    nouns.endingAt(part, part.length).some((length) => part.length <= length + LONGEST_PREFIX);
  return ends.includes(whole.length) || whole.split(/[和与及]/).every(isNoun);
}

/** Words with which the text goes on that a heading has run into: 总体要求坚持以…, 总体目标到2025年…. */
const RUN_INTO = /^(?:坚持|以|深入|全面|认真|按照|贯彻|围绕|紧紧|牢固|到\d{4}年|通过)/;
const SHORTEST_RUN_IN = 30;

/** A heading that has run into its text is not found at a full stop: 一、总体要求坚持以习近平…为指导，… */
const runsIn = (title: string): boolean =>
  title.length >= SHORTEST_RUN_IN &&
  RUN_INTO.test(title.slice(prefatory.longestAt(title, 0))) &&
  prefatory.longestAt(title, 0) > 2;

/** 指导思想, 基本原则, 总体目标 and their like. */
export const isPrefatory = (title: string): boolean => names(title, prefatory) || runsIn(title);

/** 适用范围, 附则 and their like; 本意见自发布之日起执行，执行期一年. */
export const isDefinition = (title: string): boolean => names(title, definition) || isClosingItem(title);

/** 申报流程, 评选程序 and their like; not 优化申报流程, which directs. */
export function isProcedure(title: string): boolean {
  const whole = bare(title);
  if (directs(whole)) return false;
  if (whole.split(/[和与及]/).every((part) => vocabulary.procedure.of.includes(part))) return true;
  return whats.endingAt(whole, whole.length).some((length) => {
    const before = whole.slice(0, -length);
    return vocabulary.procedure.of.some((of) => {
      const at = before.lastIndexOf(of);
      return at >= 0 && at <= LONGEST_PREFIX && before.length - at - of.length <= 4;
    });
  });
}

/** 建立并网多元保障机制 builds one for its subject; 健全保障机制, 建立工作保障机制 close. */
const OWN_MECHANISM = /^(?:建立|健全|完善|构建|创新|探索)(?!工作|组织|实施|任务|政策|各项)[^，。]{2,}保障机制$/;

/** 保障措施, 切实做好组织实施 and their like: measures only where they have numbered items. */
export const isClosing = (title: string): boolean => {
  const whole = bare(title);
  if (OWN_MECHANISM.test(whole)) return false;
  return closing.endingAt(whole, whole.length).some((length) => whole.length <= length + LONGEST_PREFIX);
};

/** 建设标准, 评估指标体系: what an evaluation scheme asks for. */
export const isStandard = (title: string): boolean => names(title, standards);
