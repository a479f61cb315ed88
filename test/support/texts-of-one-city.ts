import { readFileSync } from 'node:fs';
import { packageFile } from '../../schema/package-root.js';

/** Measures of the shipped city's draft by their numbers, without these. */
function measuresOfDraft(): ReadonlyMap<number, string> {
  const text = readFileSync(packageFile('corpus', 'lianyungang-opinions.txt'), 'utf8');
  const parts = text.split(/^(?:\[bookmark: _GoBack\])?(\d{1,2})\.(?=\p{Script=Han})/mu);
  const found = new Map<number, string>();
  for (let at = 1; at + 1 < parts.length; at += 2) {
    const [body = ''] = (parts[at + 1] ?? '').split(/\n(?=[（(]?[\d一二三四五六七八九十]+[）)、])/u);
    found.set(Number(parts[at]), body.replaceAll(/\s+/gu, '').replaceAll('连云港', '嘉兴'));
  }
  return found;
}

/**
 * A text of 嘉兴市, where the shipped plan applies, with some of the measures of the shipped city's draft: what one city has said
 * in two texts, each with its half.
 */
export function textOfCity(title: string, docNumber: string, numbers: readonly number[]): string {
  const measures = measuresOfDraft();
  const body = numbers.map((number, at) => {
    const measure = measures.get(number);
    if (measure === undefined) throw new Error(`the draft has no measure ${String(number)}`);
    return `${String(at + 1)}.${measure}`;
  });
  return [
    `嘉兴市人民政府${title}`,
    docNumber,
    '各县（市、区）人民政府，市各有关单位：',
    '为全面提升科创金融供给能力，现提出如下意见。',
    '一、重点任务',
    ...body,
    '嘉兴市人民政府',
    '2024年3月15日',
    '',
  ].join('\n');
}

export const FIRST_HALF = (): string =>
  textOfCity('关于提升科创金融供给能力的实施意见', '嘉政发〔2024〕5号', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
export const OTHER_HALF = (): string =>
  textOfCity('关于完善科创金融支持政策的若干措施', '嘉政发〔2024〕6号', [13, 14, 15, 16, 17, 18, 19, 20, 21]);

/** A text that says of no body and no place whose it is. */
export const UNKNOWN_LEVEL = `关于加强科技金融服务的若干意见
一、重点任务
1. 加大科创金融产品与服务创新。鼓励银行机构开展知识产权质押融资，推广信用贷款，完善贷款风险补偿机制。
2. 强化科技创新能力评价结果运用。支持金融机构运用科技创新能力评价结果，开发“创新积分贷”。
`;
