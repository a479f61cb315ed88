import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageFile } from '../../schema/package-root.js';

const surnames = z
  .strictObject({ one: z.string().regex(/^[\p{Script=Han}\s]+$/u), two: z.array(z.string().length(2)) })
  .parse(parse(readFileSync(packageFile('schema', 'vocab', 'surnames.yaml'), 'utf8')));

const HAN = '[\u4e00-\u9fff]';
const SURNAME = `(?:${surnames.two.join('|')}|[${surnames.one.replace(/\s/g, '')}])`;
/** 张三, 李四光, 欧阳修文 */
export const PERSON = `${SURNAME}${HAN}{1,2}`;

/** 联系人：张三、李四；电话：… up to the end of the sentence; what says it, and what it says. */
const CONTACTS =
  /((?:联[ 　]{0,2}系[ 　]{0,2}人|联络员|联络人|经办人|承办人|咨询人|收件人)员?(?:姓名)?(?:(?:及|和|与|、|\/|／)?(?:联系)?(?:电话|方式))?[ 　]{0,2}(?:[：（|\s][：|\s]{0,3}))([^。\n]{1,160})/g;
/** A name spaced to the width of three (张　三), or what stands between signs. */
const WORD =
  /(?<![\u4e00-\u9fff])[\u4e00-\u9fff][ 　]{1,2}[\u4e00-\u9fff](?![\u4e00-\u9fff])|[^，；：、\s（）()/／|]+/g;
/** Two to four characters, with a dot more (阿卜杜拉·买买提); two of them joined (张三和李四) */
const NAME =
  /^(?:[\u4e00-\u9fff][ 　]{0,2}[\u4e00-\u9fff]{1,3}|[\u4e00-\u9fff]{1,8}[·•][\u4e00-\u9fff]{1,8}|[\u4e00-\u9fff]{2,3}[和及与][\u4e00-\u9fff]{2,3})$/;
const NO_NAME =
  /^(?:详?见|另行|待定|同上)|电话|手机|传真|邮箱|邮编|地址|联系|方式|微信|单位|部门|职务|总机|热线|附件|通知|[局委处科室办部会院司厅路号区市县镇乡馆站所队组台线]$/;
const NUMBER = /[0-9＊]{4}/;
const WITH_SURNAME = new RegExp(`^${PERSON}$`);
/** 市科技局张三 */
const BEHIND_BODY = new RegExp(`(?<=[局委处科室办部院厅])${PERSON}$`);

type Hide = (words: string) => string;

/** Hides the names in 市科技局 张三，电话：…；李四，电话：…: those after the label or a number, bodies' names left out. */
function hideListed(words: string, hide: Hide): string {
  let expected: 'any' | 'surname' | 'none' = 'any';
  return words.replace(WORD, (word) => {
    if (NUMBER.test(word)) {
      expected = 'any';
      return word;
    }
    if (expected === 'none') return word;
    const behind = BEHIND_BODY.exec(word);
    if (behind !== null && !NO_NAME.test(behind[0])) return word.slice(0, behind.index) + hide(behind[0]);
    const body = NO_NAME.test(word);
    if (!body && (expected === 'any' ? NAME : WITH_SURNAME).test(word)) return hide(word);
    expected = body || expected === 'any' ? 'surname' : 'none';
    return word;
  });
}

/** What every hidden number holds. */
const HIDDEN_NUMBER = '＊＊＊＊＊＊＊';
/** 张三 1380000＊＊＊＊ · 市科技局张三，联系电话：＊＊＊ · 张三处长：＊＊＊: who has no label is told by a surname. */
const BEFORE_NUMBER = new RegExp(
  `(?:(?<!${HAN})|(?<=[局委处科室办部院厅人]))(${PERSON})` +
    `(?=(?:先生|女士|同志|老师|主任|[处科局]长)?[ 　，：（]{0,3}(?:联系)?(?:电话|手机|方式)?(?:号码)?[ 　：]{0,3}＊{7})`,
  'g',
);
/** 电话：＊＊＊＊＊＊＊＊（张三） */
const AFTER_NUMBER = new RegExp(`(?<=＊{7}[ 　]{0,2}[（ 　])(${PERSON})(?=[）），；。、\\s]|$)`, 'g');

/** The names of contact persons hidden, in a text folded by `foldWidths` whose numbers are hidden already. */
export function hideNames(folded: string, hide: Hide): string {
  const listed = folded.replace(CONTACTS, (_all, label: string, words: string) => label + hideListed(words, hide));
  if (!listed.includes(HIDDEN_NUMBER)) return listed;
  const beside = (name: string): string => (NO_NAME.test(name) ? name : hide(name));
  return listed.replace(BEFORE_NUMBER, beside).replace(AFTER_NUMBER, beside);
}
