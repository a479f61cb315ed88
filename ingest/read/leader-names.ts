import { PERSON } from './contact-names.js';

/**
 * 责任领导：张三 · 牵头市领导：李四、王五 · （责任人：赵六；…) · 分管负责人：…: persons who answer for a task beside the bodies that do.
 * What says it, and what it says up to the end of its part.
 */
const LEADERS =
  /((?:(?<=(?:责任|牵头|分管|主管|包联|包保|包抓|包干|联系|挂点|挂帅|挂钩|督办|领办|[省市县区州旗])(?:[省市县区州旗]?级?)(?:责任|牵头|分管)?)领导|责任人|负责人)(?:及职务)?[ 　]{0,2}[：:][ 　]{0,3})([^。；;）)\n\t|]{1,80})/g;
/** A name spaced to the width of three (张　三), or what stands between signs. */
const WORD = /(?<![\u4e00-\u9fff])[\u4e00-\u9fff][ 　]{1,2}[\u4e00-\u9fff](?![\u4e00-\u9fff])|[^，,、\s（()/／]+/g;
/** 副市长张三 · 张三同志 · 县委书记 李四 */
const OFFICE_BEFORE = '[\\u4e00-\\u9fff]{0,12}(?:[省市县区州镇乡局厅处科部院校旗]长|书记|主任|常委|主席|委员|同志)';
const OFFICE_BEHIND = '(?:同志|(?:副?[省市县区州镇乡局厅处科部]长|副?书记|副?主任|常委))';
const NAMED = new RegExp(`^(?:${OFFICE_BEFORE})?(${PERSON})${OFFICE_BEHIND}?$`);
/** What begins as a surname does and names an office, a body or nobody: 区长, 常务, 各单位负责人, 单位领导. */
const NO_NAME =
  /^常务|副|[长记任席委局厅处科室部办会院司镇乡村组站所校企业]$|单位|部门|领导|负责|责任|有关|相关|同志|待定/;

type Hide = (words: string) => string;

/** The names among these words hidden; bodies and offices are left. */
const hideIn = (words: string, hide: Hide): string =>
  words.replace(WORD, (word) => {
    if (word.length === 3 && /[ 　]/.test(word)) return hide(word);
    const person = NAMED.exec(word)?.[1];
    return person === undefined || NO_NAME.test(person) ? word : word.replace(person, hide(person));
  });

/** The head of a column that holds such names. */
const HEAD =
  /^(?:(?:责任|牵头|分管|主管|包联|包保|包抓|联系|挂钩|督办)?[省市县区州旗]?级?(?:责任|牵头|分管|包联|联系)?领导|(?:第一|直接|具体|主要)?责任人|(?:分管|牵头|主要|具体)?负责人)$/;

/** Columns under 责任领导 in the rows of a table, its cells parted by tabs or by Markdown's signs. */
function hideColumns(text: string, hide: Hide): string {
  let columns: readonly number[] = [];
  const lines = text.split('\n').map((line) => {
    const sign = line.includes('\t') ? '\t' : line.startsWith('|') ? '|' : null;
    if (sign === null) {
      columns = [];
      return line;
    }
    const cells = line.split(sign);
    const heads = cells.flatMap((cell, at) => (HEAD.test(cell.replace(/\s/g, '')) ? [at] : []));
    if (heads.length > 0) columns = heads;
    else if (columns.length > 0)
      return cells.map((cell, at) => (columns.includes(at) ? hideIn(cell, hide) : cell)).join(sign);
    return line;
  });
  return lines.join('\n');
}

/** The names of persons who are made responsible hidden, in a folded text. */
export const hideLeaders = (folded: string, hide: Hide): string => {
  if (!/领导|责任人|负责人/.test(folded)) return folded;
  const said = folded.replace(LEADERS, (_all, label: string, words: string) => label + hideIn(words, hide));
  return hideColumns(said, hide);
};
