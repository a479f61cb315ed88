import { regionOfCode, type Region } from './regions.js';

/**
 * 索引号：113706850042672474/2022-04772: the number of a page of 政府信息公开 opens with the credit code of the body that
 * published it (GB 32100-2015): 11 for organs, 12 for institutions, then the code of its place by GB/T 2260.
 */
const INDEX_NUMBER = /(?:索\s{0,4}引\s{0,4}号|信息索引)[：:\s|]{0,6}1[12](\d{6})[0-9A-Z]{10}(?![0-9A-Z])/u;
const CENTRE = '100000';

/** The place of the body whose page a text is from, by the number of its page; null where none stands there. */
export function placeOfIndexNumber(text: string): Region | null {
  const code = INDEX_NUMBER.exec(text)?.[1];
  return code === undefined || code === CENTRE ? null : regionOfCode(code);
}
