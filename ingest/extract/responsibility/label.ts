import type { AssignmentRole } from '../../../schema/model.js';

/** A label in a clause, `责任单位：`; its value runs from `end` to the next label. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Null where its value names no bodies: 适用范围, 完成时限, 责任人. */
  readonly role: AssignmentRole | null;
}

const ROLE_WORD =
  '牵头|责任|负责|主责|主办|主管|配合|协办|承办|参与|参加|协同|协助|协作|支持|支撑|指导|实施|落实|执行|联合|督办|会办|建设|组织|推进';
const KIND = '单位|部门|主体|机构|地区|处室|科室';

/** 责任单位：, 市级牵头部门：, 其他责任单位：, 牵头责任单位为, 牵头：, 配合单位:; not 第一责任单位为牵头单位, which is a rule. */
const BODY_LABEL = new RegExp(
  `(?:第一|主要|共同|其他|其它|相关|有关|直接|具体|主体|[省市区县州]级|[省市区县]直|国家)?(?:${ROLE_WORD})(?:${ROLE_WORD})?` +
    `(?:(?:${KIND})(?:及(?:职责)?分工|和分工)?\\u0000{0,12}(?:：|为(?!主|总?牵头))|：)`,
  'gu',
);

const SEPARATORS = '，；。、：';
/** Any other label is a few signs. */
const SHORTEST = 2;
const LONGEST = 8;

/**
 * Any other label stands after a separator or blank space: `，适用范围：浙江自贸试验区`, `；完成时限：2025年底前`,
 * `配合单位：省公安厅　完成时限：2022年6月底`. Where it begins, -1 for a colon that ends none.
 */
function otherLabelStart(blanked: string, colon: number, isGap: (at: number) => boolean): number {
  for (let at = colon; at >= 0 && colon - at <= LONGEST; at -= 1) {
    if (at === 0 || SEPARATORS.includes(blanked.charAt(at - 1)) || isGap(at)) return colon - at < SHORTEST ? -1 : at;
  }
  return -1;
}

const LEADING = /牵头|主办|主责|第一/u;
const SUPPORTING = /配合|协办|参与|参加|协同|协助|协作|支持|支撑|会办|联合/u;

function roleOf(label: string): AssignmentRole {
  if (LEADING.test(label)) return 'LEAD';
  return SUPPORTING.test(label) ? 'SUPPORT' : 'RESPONSIBLE';
}

/**
 * The labels of a clause in their order; `blanked` is the clause's words with what is in brackets blanked.
 * @param isGap whether blank space stands in the source before a sign.
 */
export function labelsIn(blanked: string, isGap: (at: number) => boolean = () => false): readonly Label[] {
  const found: Label[] = [];
  const ends = new Set<number>();
  for (const match of blanked.matchAll(BODY_LABEL)) {
    const text = match[0].replace(/[：为]$/u, '');
    ends.add(match.index + match[0].length);
    found.push({ start: match.index, end: match.index + match[0].length, text, role: roleOf(text) });
  }
  for (let colon = blanked.indexOf('：'); colon >= 0; colon = blanked.indexOf('：', colon + 1)) {
    const start = ends.has(colon + 1) ? -1 : otherLabelStart(blanked, colon, isGap);
    if (start >= 0) found.push({ start, end: colon + 1, text: blanked.slice(start, colon), role: null });
  }
  return withOneLead(found.sort((a, b) => a.start - b.start));
}

/** 牵头单位：A；主责单位：B；配合单位：C: beside those who lead, those who mainly answer for it lead nobody. */
function withOneLead(labels: readonly Label[]): readonly Label[] {
  if (!labels.some(({ role, text }) => role === 'LEAD' && text.includes('牵头'))) return labels;
  return labels.map((label) =>
    label.role === 'LEAD' && !label.text.includes('牵头') ? { ...label, role: 'RESPONSIBLE' } : label,
  );
}

/** Brackets stand in a text as they are, or blanked: 牵头科室（单位）：. */
const LINE_LABEL = new RegExp(
  `(?:${ROLE_WORD})(?:${ROLE_WORD})?(?:${KIND})(?:\u0000{0,12}|（[^（）]{1,10}）)(?:：|为(?!主))|(?:牵头|配合)：`,
  'u',
);

/** Whether a text has a label at all that a clause without brackets may begin with: a cheap question asked first. */
export const mayBeginClause = (text: string): boolean => LINE_LABEL.test(text);

/** Where outside brackets clauses begin with a label: on a line below the measure, or behind a full stop. */
export function clauseLabelStarts(blanked: string): readonly number[] {
  return labelsIn(blanked)
    .filter((label) => label.role !== null && LINE_LABEL.test(blanked.slice(label.start, label.end)))
    .filter(({ start }) => start === 0 || '。；！”）\u0000'.includes(blanked.charAt(start - 1)))
    .map(({ start }) => start);
}
