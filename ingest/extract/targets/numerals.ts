const DIGIT: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const WEIGHT: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 二十 → 20, 一百零三 → 103, 三点五 → 3.5; null for what is no numeral. Up to thousands, which is all these texts write out. */
function hanValue(numeral: string): number | null {
  const [whole = '', fraction] = numeral.split('点');
  let sum = 0;
  let digit: number | null = null;
  for (const character of whole) {
    const weight = WEIGHT[character];
    const value = DIGIT[character];
    if (weight !== undefined) {
      sum += (digit ?? 1) * weight;
      digit = null;
    } else if (value !== undefined && (digit === null || digit === 0)) digit = value;
    else return null;
  }
  const integer = sum + (digit ?? 0);
  if (fraction === undefined) return whole === '' ? null : integer;
  const places = [...fraction].map((character) => DIGIT[character]);
  return places.includes(undefined) ? null : Number(`${String(integer)}.${places.join('')}`);
}

/** A printed number: 1,000 → 1000, 0.01 → 0.01, 二十 → 20; null for what is none. */
export function numberValue(numeral: string): number | null {
  return /^[\d.,]+$/.test(numeral) ? Number(numeral.replaceAll(',', '')) : hanValue(numeral);
}

/** A number as printed, to be put into a larger pattern. */
export const ARABIC = '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.\\d{1,6})?';
export const HAN = '[一二两三四五六七八九十百千零〇]{1,9}(?:点[一二三四五六七八九零]{1,4})?';
