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

/** 联系人：张三、李四；电话：… up to the end of the sentence; what says it, and what it says. */
const CONTACTS =
  /((?:联[ 　]{0,2}系[ 　]{0,2}人|联络员|联络人|经办人|承办人|咨询人)员?(?:(?:及|和|、)?(?:联系)?(?:电话|方式))?[:：（(\s][:：\s]{0,3})([^。\n]{1,160})/g;
const WORD = /[^，,；;：:、\s（）()/]+/g;
/** Two to four characters, with a dot more: 张三, 欧阳修文, 阿卜杜拉·买买提 */
const NAME = /^(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,8}[·•][\u4e00-\u9fff]{1,8})$/;
const NO_NAME = /电话|手机|传真|邮箱|邮编|地址|联系|方式|微信|单位|部门|职务|[局委处科室办部会院司厅路号]$/;
const NUMBER = /[0-9０-９＊]{4}/;

const blank = (text: string): string => MASK.repeat(text.length);

/** Masks the names in 张三，电话：…；李四，电话：…: those right after the label, and those that follow a number. */
function maskNames(words: string): string {
  let expected = true;
  return words.replace(WORD, (word) => {
    if (NUMBER.test(word)) {
      expected = true;
      return word;
    }
    expected = expected && NAME.test(word) && !NO_NAME.test(word);
    return expected ? blank(word) : word;
  });
}

/**
 * Masks telephone numbers, e-mail addresses and the names of contact persons, one for one, so that the text keeps its
 * length and every later offset holds. Numbers of documents, amounts, dates and credit codes stay.
 */
export function mask(text: string): string {
  return text
    .replace(NUMBERS, blank)
    .replace(CONTACTS, (_all, label: string, words: string) => label + maskNames(words));
}
