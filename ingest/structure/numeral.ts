const DIGITS = '〇一二三四五六七八九';

/** 十二 → 12, 二十 → 20, 一百零三 → 103, 12 → 12; null for what is no numeral (十十). */
export function numeralValue(numeral: string): number | null {
  if (/^\d{1,9}$/.test(numeral)) return Number(numeral);
  const match =
    /^(?:([一二三四五六七八九])百)?[〇零]?(?:([一二三四五六七八九])?(十))?[〇零]?([一二三四五六七八九])?$/.exec(
      numeral,
    );
  if (match === null || numeral === '') return null;
  const [, hundreds, tens, ten, ones] = match;
  const digit = (character: string | undefined): number => (character === undefined ? 0 : DIGITS.indexOf(character));
  return digit(hundreds) * 100 + (ten === undefined ? 0 : tens === undefined ? 10 : digit(tens) * 10) + digit(ones);
}
