/** A number as printed, to be put into a larger pattern. */
export const ARABIC = '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.\\d{1,6})?';
export const HAN = '[一二两三四五六七八九十百千零〇]{1,9}(?:点[一二三四五六七八九零]{1,4})?';

const DIGITS = '〇一二三四五六七八九';

const digitOf = (sign: string): number => (sign === '两' ? 2 : Math.max(0, DIGITS.indexOf(sign)));

/** 三千|五百|二十|六, each part in its place; 十, 百 and 千 may stand without a digit before them. */
const COUNTED =
  /^(?:([一二两三四五六七八九]?)千)?[零〇]?(?:([一二两三四五六七八九]?)百)?[零〇]?(?:([一二三四五六七八九]?)十)?([零〇]?)([一二两三四五六七八九]?)$/u;

/** 二十 → 20, 一百零三 → 103; null for 十十, and for 一百二, which may be 102 or 120. */
function countedValue(numeral: string): number | null {
  const match = COUNTED.exec(numeral);
  if (match === null || numeral === '') return null;
  const [, thousands, hundreds, tens, zero, ones = ''] = match;
  const larger = thousands !== undefined || hundreds !== undefined;
  if (larger && tens === undefined && ones !== '' && zero === '' && !/[零〇]/u.test(numeral)) return null;
  const part = (digit: string | undefined, weight: number): number =>
    digit === undefined ? 0 : (digit === '' ? 1 : digitOf(digit)) * weight;
  return part(thousands, 1000) + part(hundreds, 100) + part(tens, 10) + digitOf(ones);
}

/**
 * A printed number: 1,000 → 1000, 0.01 → 0.01, 二十 → 20, 一百零三 → 103, 三点五 → 3.5; null for what is none (一二, 十十).
 * Up to thousands in Chinese signs, which is all these texts write out.
 */
export function numeralValue(numeral: string): number | null {
  if (/^[\d.,]+$/.test(numeral)) {
    return new RegExp(`^${ARABIC}$`).test(numeral) ? Number(numeral.replaceAll(',', '')) : null;
  }
  const [whole = '', fraction] = numeral.split('点');
  const value = countedValue(whole);
  if (fraction === undefined || value === null) return value;
  const places = positionalValue(fraction);
  return places === null ? null : Number(`${String(value)}.${String(places).padStart(fraction.length, '0')}`);
}

/** Digits one by one, as years are written: 二〇二五 → 2025, 二O二二 → 2022, 2022 → 2022; null for anything else. */
export function positionalValue(numeral: string): number | null {
  const digits = [...numeral.replace(/[零○Oo]/gu, '〇')].map((sign) =>
    /\d/.test(sign) ? sign : DIGITS.includes(sign) ? String(DIGITS.indexOf(sign)) : '',
  );
  return digits.length === 0 || digits.length > 9 || digits.includes('') ? null : Number(digits.join(''));
}
