import { LONGEST_REGION_NAME, regionByName, type Region } from './regions.js';

/** 许昌市人民政府文件许政〔2020〕21号: the head of a printed page, number and all. */
const LETTERHEAD = /(?:人民)?政府(?:办公[厅室])?文件(?=\p{Script=Han}{1,8}[〔[［（(【]\d{4})/gu;

/**
 * The place whose letterhead has slipped into the words of a text: `对有明确时间节点的重许昌市人民政府文件许政〔2020〕21号大工作`. Null where none
 * has, or those of two places have. Not: 按照省人民政府文件要求.
 */
export function placeOfLetterhead(text: string): Region | null {
  const found = new Map<string, Region>();
  for (const { index } of text.matchAll(LETTERHEAD)) {
    for (let start = Math.max(0, index - LONGEST_REGION_NAME); start < index - 1; start++) {
      const place = regionByName(text.slice(start, index));
      if (place === null) continue;
      found.set(place.id, place);
      break;
    }
  }
  const [only, other] = [...found.values()];
  return other === undefined ? (only ?? null) : null;
}
