/** What stands in place of each UTF-16 unit of personal data. */
const MASK = '＊';

/** Digits of both widths, and what stands between the groups of a number. */
const D = '[0-9０-９]';
const GAP = '[-－—–‐ 　]';

/** Not within a longer number: a document number, an amount, a credit code. */
const FREE_BEFORE = '(?<![0-9０-９A-Za-zＡ-Ｚａ-ｚ.．])';
const FREE_AFTER = '(?![0-9０-９A-Za-zＡ-Ｚａ-ｚ％%.．]|[年月日号元万亿])';

/** 1380000＊＊＊＊, 138-0000-＊＊＊＊, with or without +86 */
const MOBILE = `(?:[+＋]?[8８][6６]${GAP}?)?[1１][3-9３-９]${D}${GAP}?${D}{4}${GAP}?${D}{4}`;
/** 0512-5350＊＊＊＊, （010）6655＊＊＊＊, 4008-123-＊＊＊, with 转 or 分机 extensions */
const EXTENSION = `(?:(?:转|分机|[-－])${D}{1,6})?`;
const LANDLINE = `(?:[(（][0０]${D}{2,3}[)）]${GAP}?|[0０]${D}{2,3}${GAP})${D}{3,4}${GAP}?${D}{4}${EXTENSION}`;
const SERVICE = `[48４８][0０][0０]${GAP}?${D}{3,4}${GAP}?${D}{3,4}`;

/** What says that the digits after it are somebody's number. */
const LABEL =
  '(?:联系电话|咨询电话|联系方式|办公电话|服务电话|监督电话|举报电话|电\\s{0,4}话|手\\s{0,4}机|传\\s{0,4}真|热线|Tel|TEL|QQ|微信号?)';
const LABELLED = `(?<=${LABEL}[:：]?\\s{0,3})${D}(?:${D}|${GAP}|[/／、;；,，()（）转]){5,60}${D}`;

const MAIL = '[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}';

const NUMBERS = new RegExp(
  [`${FREE_BEFORE}(?:${LANDLINE}|${MOBILE}|${SERVICE})${FREE_AFTER}`, LABELLED, MAIL].join('|'),
  'g',
);

/** 联系人：张三、李四；电话：… — names of two to four characters (with a dot, longer) after the word that says so. */
const NAME = '[\\u4e00-\\u9fff](?:[ 　]?[\\u4e00-\\u9fff·•]){1,5}?';
const CONTACTS = new RegExp(
  `((?:联\\s{0,2}系\\s{0,2}人|联络员|联络人|经办人|承办人|咨询人)(?:员)?[:：]?\\s{0,3})(${NAME}(?:[、,，/ 　]{1,2}${NAME}){0,5})(?=[\\s,，;；。、（(:：＊0-9０-９]|电话|手机|联系|$)`,
  'g',
);

const blank = (text: string): string => MASK.repeat(text.length);

/**
 * Masks telephone numbers, e-mail addresses and the names of contact persons, one for one, so that the text keeps its
 * length and every later offset holds. Numbers of documents, amounts, dates and credit codes stay.
 */
export function mask(text: string): string {
  return text
    .replace(CONTACTS, (_all, label: string, names: string) => label + names.replace(/[\u4e00-\u9fff·•]+/g, blank))
    .replace(NUMBERS, blank);
}
