const DIGITS = '〇一二三四五六七八九';
const LEGAL = '零壹贰叁肆伍陆柒捌玖';

/** 一, 十, 十一, 二十, 一百零一 */
function counted(value: number, digits: string, [ten, hundred, thousand]: readonly [string, string, string]): string {
  const places = [thousand, hundred, ten, ''];
  const figures = [...String(value).padStart(4, '0')].map(Number);
  let text = '';
  for (const [at, figure] of figures.entries()) {
    if (figure > 0) {
      const gap = text !== '' && figures[at - 1] === 0 ? '零' : '';
      text += `${gap}${digits.charAt(figure)}${places[at] ?? ''}`;
    }
  }
  return value >= 10 && value < 20 && text.startsWith(`一${ten}`) ? text.slice(1) : text;
}

const chinese = (value: number): string => counted(value, DIGITS, ['十', '百', '千']);

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += sign;
  }
  return text;
}

/** A…Z, then AA, BB: Word repeats the letter. */
const letter = (value: number): string =>
  String.fromCharCode(0x41 + ((value - 1) % 26)).repeat(Math.min(10, Math.ceil(value / 26)));

/** The one character that Unicode has for a number: ① ⑴ ⒈; else its digits. */
const single =
  (first: number) =>
  (value: number): string =>
    value <= 20 ? String.fromCharCode(first + value - 1) : String(value);

const oneOf =
  (signs: string) =>
  (value: number): string =>
    signs.charAt((value - 1) % signs.length);

/** ST_NumberFormat (ECMA-376-1 §17.18.59) → how it prints a number. */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  koreanCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  chineseLegalSimplified: (value) => counted(value, LEGAL, ['拾', '佰', '仟']),
  ideographDigital: (value) => [...String(value)].map((digit) => DIGITS.charAt(Number(digit))).join(''),
  taiwaneseDigital: (value) => [...String(value)].map((digit) => DIGITS.charAt(Number(digit))).join(''),
  japaneseDigitalTenThousand: (value) => [...String(value)].map((digit) => DIGITS.charAt(Number(digit))).join(''),
  ideographTraditional: oneOf('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: oneOf('子丑寅卯辰巳午未申酉戌亥'),
  decimalEnclosedCircle: single(0x2460),
  decimalEnclosedCircleChinese: single(0x2460),
  decimalEnclosedParen: single(0x2474),
  decimalEnclosedFullstop: single(0x2488),
  ideographEnclosedCircle: (value) => (value <= 10 ? String.fromCharCode(0x3280 + value - 1) : chinese(value)),
  decimalFullWidth: (value) => [...String(value)].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join(''),
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: letter,
  lowerLetter: (value) => letter(value).toLowerCase(),
  none: () => '',
};

/** A number as Word prints it in this format; plain digits where a format is not known or has no sign for it. */
export const numeralOf = (value: number, format: string): string =>
  value < 1 || value > 9999 ? String(value) : (FORMATS[format] ?? String)(value);
