/*
 * Patterns are written against `foldWidths`: digits, letters, `-`, `.` and `+` in half width, ， ： ； （ ） in full. A
 * pattern that looks back asks first whether a digit stands there, so that looking stays cheap.
 */

/** What stands between the groups of a number. */
const SIGNS = '[-—–‐ \\t　\u00a0]';
const GAP = `${SIGNS}{0,2}`;
/** Not within a longer number or word: a document number, an amount, a credit code, an address of the web. */
const FREE_BEFORE = '(?<![0-9A-Za-z._=])';
const FREE_AFTER = '(?![0-9A-Za-z%_]|\\.[0-9A-Za-z]|[年月日号元千百万亿人户家个件吨股])';

/** 转801, -801, （分机801） */
const EXTENSION = '(?: ?(?:转|分机|[Ee]xt\\.?|[-×]) ?\\d{1,6}|（(?:转|分机) ?\\d{1,6}）)?';
/** +86, 0086-, （+86） */
const COUNTRY = `（?(?:\\+|00)86）?${GAP}|86-`;
/** 1380000＊＊＊＊, 138-0000-＊＊＊＊, 138.0000.＊＊＊＊ */
const MOBILE = `(?:${COUNTRY}|86)?1[3-9]\\d(?:${GAP}\\d{4}${GAP}|\\.\\d{4}\\.)\\d{4}`;
/** Behind its 0: 010, 0512. No area begins with 00, and 010 is the only one with 01. */
const AREA = '(?:10|2\\d|[3-9]\\d{2})';
const LOCAL = `\\d{3,4}${GAP}\\d{4}${EXTENSION}`;
/** 0512-5350＊＊＊＊, （010）6655＊＊＊＊, 010 5350＊＊＊＊, +86-10-5350＊＊＊＊ */
const LANDLINE = `(?:（0${AREA}）|0${AREA}|(?:${COUNTRY})（?0?${AREA}）?)${GAP}${LOCAL}`;
/** …、5350＊＊＊＊/5350＊＊＊＊ behind one of them */
const MORE = `(?: ?[、/／，；或和] ?(?:${LANDLINE}|${MOBILE}|${LOCAL})${FREE_AFTER})*`;
/** Hong Kong, Macao and Taiwan, by their own numbers: +852 2810 ＊＊＊＊ */
const ABROAD = `（?(?:\\+|00)(?:852|853|886)）?(?:${GAP}\\d){8,10}`;
/** 400-123-＊＊＊＊, 4008-123-＊＊＊, 800 810 ＊＊＊＊ */
const SERVICE = `[48]00(?:${GAP}\\d){7}`;

/** What says that the digits after it are somebody's number. */
const LABEL =
  '(?:电\\s{0,4}话|手\\s{0,4}机|传\\s{0,4}真|热\\s{0,4}线|座机|固话|联系方式|拨打|致电|[Tt](?:el|EL)|[Ff](?:ax|AX)|[Pp]hone|QQ|微信)' +
  '(?:号码?|群号?)?\\.?(?:（[^（）\\n]{1,20}）)?';
/** 电话：5350＊＊＊＊，5350＊＊＊＊（转801） */
const LABELLED = `(?=[（\\d])(?<=${LABEL}[：为][：\\s]{0,3})（?\\d(?:\\d|${SIGNS}|[/、；，（）转]){5,60}\\d`;
/** 致电5350＊＊＊＊, and no day such as 20250101 */
const CALLED = `(?=\\d)(?!(?:19|20)\\d{2}[01]\\d[0-3]\\d(?!\\d))(?<=${LABEL}[ \\t　]{0,3})(?:\\d{7,12}|${LOCAL})(?![0-9A-Za-z%]|[年月日元千百万亿人户家个件吨股台部])`;
/** 咨询电话：张三，5350＊＊＊＊；李四，5350＊＊＊＊ up to the end of the sentence or the next label */
const BEHIND_NAME = `(?=[2-9]\\d{2})(?<=(?:电话|联系方式|手机|传真)[： ][^。：\\n]{0,80})(?<![\\d.-])${LOCAL}${FREE_AFTER}`;

/** a.b@example.cn, a.b（at）example.cn, a.b#example.cn */
const MAIL =
  '[A-Za-z0-9._%+-]{1,64} ?[@＠] ?[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}|' +
  '[A-Za-z0-9._%+-]{1,64}(?:（at）|［at］|[#＃])[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,3}\\.(?:com|cn|net|org)';

const TELEPHONE_OR_MAIL = new RegExp(
  [
    `${FREE_BEFORE}(?:${LANDLINE}|${MOBILE}|${ABROAD}|${SERVICE})${FREE_AFTER}${MORE}`,
    LABELLED,
    CALLED,
    BEHIND_NAME,
    MAIL,
  ].join('|'),
  'g',
);

/** A citizen's number: place, day of birth, order, check. */
const IDENTITY =
  /(?<![0-9A-Za-z])[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])/g;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643-1999: the last sign checks the others, so that no other number of 18 digits is taken for one. */
function checks(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number.charAt(at)), 0);
  return '10X98765432'.charAt(sum % 11) === number.charAt(17).toUpperCase();
}

/** A text folded by `foldWidths` with its telephone numbers, e-mail addresses and citizens' numbers hidden. */
export const hideNumbers = (folded: string, hide: (words: string) => string): string =>
  folded.replace(TELEPHONE_OR_MAIL, hide).replace(IDENTITY, (number) => (checks(number) ? hide(number) : number));
