import type { TargetComparator } from '../../../schema/model.js';
import { ARABIC, HAN, numeralValue } from '../../read/numeral.js';
import { UNITS, type UnitKind } from './units.js';

/** A number with its unit where it stands in a text. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly valueMax: number | null;
  /** As printed, scale included: 亿千瓦, 万元. */
  readonly unit: string;
  readonly kind: UnitKind;
  readonly comparator: TargetComparator | null;
  /** True for a number in Chinese signs, which are used for much that is no promise (四个方面). */
  readonly written: boolean;
}

const escape = (word: string): string => word.replace(/[/.]/g, '\\$&');
const UNIT = [...UNITS.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escape)
  .join('|');
const SCALE = '(?:万亿|千亿|百亿|亿|千万|百万|十万|万|千|百)?';
const RANGE = '\\s?[-—–~～至到]{1,2}\\s?';

/** 10家, 1-2家, 500家至600家, 1,000名, 10余家, 5000万元, 95%, 60%—70%, 1.5个百分点, 二十家 */
const QUANTITY = new RegExp(
  `(?<![\\dA-Za-z.第〔+/])(?:(?<arabic>${ARABIC})%?(?:(?<unitOfFirst>${SCALE}(?:${UNIT}))?${RANGE}(?<to>${ARABIC}))?|(?<![一二三四五六七八九十第零])(?<han>${HAN})(?:至(?<hanTo>${HAN}))?)` +
    `(?<more>[余多])?(?=\\k<unitOfFirst>)(?<unit>${SCALE}[余多]?(?:${UNIT}))(?!之[一二三四五六七八九十百千])`,
  'gu',
);
/** 百分之五十, 百分之二十以上百分之五十以下 */
const PERCENT = new RegExp(`百分之(${HAN})`, 'gu');

const AT_LEAST =
  /(?:不低于|不少于|不小于|不下于|至少|(?<![不得])超过|超出|(?<!不)超|突破|高于|大于|多于|达到|达|提高到|提升到|提高至|提升至|增至|增加到|增加至|增长到|扩大到|上升到|恢复到|保持在|稳定在)$/u;
const AT_MOST =
  /(?:不超过|不高于|不多于|不大于|不得超过|(?<!不)低于|(?<!不)少于|(?<!不)小于|最高|最多|最长|控制在|压缩至|压缩到|压减至|压减到|降至|降低到|降低至|降到|下降到|下降至|缩短至|缩短到|减少到|减少至)$/u;
const ABOUT = /(?:约|大约|近|接近|在)$/u;

const AFTER: readonly (readonly [RegExp, TargetComparator])[] = [
  [/^(?:左右|上下)/u, 'ABOUT'],
  [/^(?:及|或|（含）)?以上/u, 'AT_LEAST'],
  [/^(?:及|或|（含）)?(?:以下|以内|之内|内)/u, 'AT_MOST'],
];
const BEFORE: readonly (readonly [RegExp, TargetComparator])[] = [
  [AT_MOST, 'AT_MOST'],
  [AT_LEAST, 'AT_LEAST'],
];

/** 超过100家, 10个左右, 95%以上; what is said after the number comes first, since 达到95%以上 is plainer than 达到. */
function comparatorOf(before: string, after: string, more: boolean): TargetComparator | null {
  const said =
    AFTER.find(([words]) => words.test(after))?.[1] ?? BEFORE.find(([words]) => words.test(before))?.[1] ?? null;
  if (said !== null) return said;
  if (more) return 'AT_LEAST';
  return ABOUT.test(before) && !before.endsWith('在') ? 'ABOUT' : 'EXACTLY';
}

function quantityAt(text: string, match: RegExpExecArray): Quantity | null {
  const { arabic, to, han, hanTo, more, unit = '' } = match.groups ?? {};
  const value = numeralValue(arabic ?? han ?? '');
  const upper = to ?? hanTo;
  const printed = unit.replace(/[余多]/u, '');
  const kind = UNITS.get(printed.replace(new RegExp(`^${SCALE}`, 'u'), '')) ?? UNITS.get(printed);
  if (value === null || kind === undefined) return null;
  const end = match.index + match[0].length;
  const around = comparatorOf(
    text.slice(Math.max(0, match.index - 8), match.index),
    text.slice(end, end + 5),
    more !== undefined || printed !== unit,
  );
  const valueMax = upper === undefined ? null : numeralValue(upper);
  const comparator = valueMax !== null && around === 'EXACTLY' ? null : around;
  return { start: match.index, end, value, valueMax, unit: printed, kind, comparator, written: han !== undefined };
}

/** 百分之二十 as 20 %. */
function percentAt(text: string, match: RegExpExecArray): Quantity | null {
  const value = numeralValue(match[1] ?? '');
  if (value === null) return null;
  const end = match.index + match[0].length;
  const comparator = comparatorOf(
    text.slice(Math.max(0, match.index - 8), match.index),
    text.slice(end, end + 5),
    false,
  );
  return { start: match.index, end, value, valueMax: null, unit: '%', kind: 'ratio', comparator, written: false };
}

const TIMES: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, '1': 1, '2': 2, '3': 3 };
/** 翻一番 is twice, 翻二番 four times; 翻番 and 翻倍 are twice. */
const DOUBLING = /翻(?:了)?([一二两三四123])?番|翻(?:一)?倍/gu;
/** 是2020年的2倍, 增长1倍 */
const FOLD = /(?:增长|提高|提升|增加|扩大)$/u;

function multiples(text: string): Quantity[] {
  return [...text.matchAll(DOUBLING)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: 2 ** (TIMES[match[1] ?? '一'] ?? 1),
    valueMax: null,
    unit: '倍',
    kind: 'ratio',
    comparator: 'MULTIPLE',
    written: false,
  }));
}

/** 达到…的2倍 is a factor as it stands; 增长1倍 is a factor of 2. */
function asMultiple(text: string, quantity: Quantity): Quantity {
  if (quantity.unit !== '倍') return quantity;
  const grows = FOLD.test(text.slice(Math.max(0, quantity.start - 4), quantity.start));
  return { ...quantity, value: quantity.value + (grows ? 1 : 0), comparator: 'MULTIPLE' };
}

/** Non-events: 零发生, 零增长. */
const NONE = /(?<![趋近])零(?:发生|增长|新增|事故|伤亡|死亡|投诉|违规|上访)/gu;

function nones(text: string): Quantity[] {
  return [...text.matchAll(NONE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: 0,
    valueMax: null,
    unit: '',
    kind: 'count',
    comparator: 'EXACTLY',
    written: false,
  }));
}

/** Signs that name a size where they stand alone: 十亿元, 百亿, 千亿元. */
const SIZE = /^[十百千万亿]{1,4}元/u;

/** 百亿元龙头企业, 10亿元级企业, 千亿级集群: how large each one is, and nothing that is promised; 突破千亿元 is. */
function isSize(text: string, { start, end, kind, comparator }: Quantity): boolean {
  if (kind !== 'amount' || comparator !== 'EXACTLY') return false;
  const after = text.slice(end, end + 2);
  return /^级/u.test(after) || (SIZE.test(text.slice(start, end)) && /^\p{Script=Han}(?<!大|的)/u.test(after));
}

/** Every number with a unit in a text, by place. What stands in brackets or quotation marks must be blanked before. */
export function quantitiesIn(text: string): Quantity[] {
  const found = [
    ...[...text.matchAll(QUANTITY)].map((match) => quantityAt(text, match)),
    ...[...text.matchAll(PERCENT)].map((match) => percentAt(text, match)),
  ].filter((quantity) => quantity !== null);
  const plain = found
    .map((quantity) => asMultiple(text, quantity))
    .filter((quantity) => quantity.unit !== '番' && !isSize(text, quantity));
  return [...plain, ...multiples(text), ...nones(text)].sort((a, b) => a.start - b.start);
}
