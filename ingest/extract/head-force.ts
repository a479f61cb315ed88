import { addDays, addMonths, addYears, formatISO, parseISO, subDays } from 'date-fns';
import { DATE, isoDay } from '../read/chinese-date.js';
import { numeralValue } from '../read/numeral.js';

const COUNT = '(\\d{1,3}|[一二两三四五六七八九十]{1,3})';
const ENTERS = '(?:正式)?(?:施行|实施|生效|执行|试行)';
/** 本条例自2022年1月1日起施行 · 从2010年1月1日起施行 · 于2010年1月1日起施行 · 自印发之日起施行 · 自公布之日起30日后施行 */
const FROM = new RegExp(
  `(?:自|从|于)(?:(${DATE})|(?:印发|发布|公布|颁布|发文|下发)之日)(?:起(?:满)?(?:${COUNT}(日|个月)后)?)?${ENTERS}`,
  'g',
);
/** 《…条例》（国务院令第722号）已自2020年1月1日起施行 tells of another. */
const OF_ANOTHER = /[》”](?:（[^（）]{1,40}）)?已?$/;

/** 有效期至2027年12月31日 · 执行期限至… · 试行期至… · 有效期自2024年1月1日至2026年12月31日 */
const TERM = '(?:有效期|执行期|实施期|施行期|试行期|适用期|政策期|暂行期)(?:限)?';
const UNTIL = new RegExp(
  `${TERM}(?:为)?(?:(?:自|从)(?:${DATE}|[^，。；至]{2,10})(?:起)?)?(?:截?至|到)(${DATE})|(?:施行|实施|执行|试行)(?:截?至|到)(${DATE})`,
);
/** 有效期5年 · 实施期限为5年 · 执行期一年 · 试行一年 · 暂定三年 */
const LASTS = new RegExp(`(?:${TERM}(?:暂?[为定])?|(?<=^|[，；])(?:暂?试行|暂定)(?:期限?)?(?:为)?)${COUNT}(个月|年)`);

/** 本办法自…, 本办法有效期…, 有效期为…: said of the document, where 许可证有效期5年 is said of what it grants. */
const OF_ITSELF =
  /(?:^|[，；：（）】、条.])(?:本|该|此)(?:[^，。；]{0,8}(?:办法|规定|意见|通知|方案|措施|政策|条例|细则|计划|决定|公告|通告|规划|规则|指引|标准|文件|要点|举措|若干)|法|件)/;
const BARE_TERM =
  /^(?:[一二三四五六七八九十]{1,3}、|第[^条]{1,6}条|【[^】]{2,8}】|（[^（）]{2,8}）|有效期限?|实施期限|执行期限){0,3}[：。]?(?:有效期|执行期|实施期|试行期|自|从|暂定)/;

type Force = { readonly effectiveOn: string | null; readonly expiresOn: string | null };

const iso = (date: Date): string => formatISO(date, { representation: 'date' });

/** From the day that `from` names: its own, or `issued` and what is added to it. */
function beginning([, date, count, unit]: RegExpMatchArray, issued: string | null): string | null {
  const day = date === undefined ? issued : isoDay(date);
  const value = numeralValue(count ?? '') ?? 0;
  if (day === null || value === 0) return day;
  return iso(unit === '日' ? addDays(parseISO(day), value) : addMonths(parseISO(day), value));
}

/** The last day of a time that begins on `day`. */
function lastDay(day: string, count: string, unit: string): string | null {
  const value = numeralValue(count) ?? 0;
  if (value === 0) return null;
  return iso(subDays(unit === '年' ? addYears(parseISO(day), value) : addMonths(parseISO(day), value), 1));
}

/** The sentence that says from when the document is in force, and where; what it says of itself goes before. */
function entry(sentences: readonly string[]): { at: number; match: RegExpMatchArray } | null {
  const found = sentences.flatMap((sentence, at) =>
    [...sentence.matchAll(FROM)]
      .filter((match) => !OF_ANOTHER.test(sentence.slice(0, match.index)))
      .map((match) => {
        const before = sentence.slice(0, match.index);
        return { at, match, own: OF_ITSELF.test(before), bare: /(?:^|[，；、：条）】.])$/.test(before) };
      }),
  );
  return found.find(({ own }) => own) ?? found.find(({ bare }) => bare) ?? null;
}

/** Where a term of the document may begin: 本办法有效期…, …起施行，有效期…; not 本办法认定的资格有效期为三年. */
const OWN_TERM = /(?:^|[，；：、（）】条.])(?:本[^，。；的]{1,12})?(?:的)?$/;

function ofItself(sentence: string, form: RegExp): RegExpExecArray | null {
  const match = form.exec(sentence);
  return match !== null && OWN_TERM.test(sentence.slice(0, match.index)) ? match : null;
}

/** The first term in this form that a sentence tells of the document; the form is asked first, for hardly any sentence has it. */
function termIn(sentences: readonly string[], entered: number | undefined, form: RegExp): RegExpExecArray | null {
  for (const [at, sentence] of sentences.entries()) {
    const match = ofItself(sentence, form);
    if (match !== null && (at === entered || OF_ITSELF.test(sentence) || BARE_TERM.test(sentence))) return match;
  }
  return null;
}

/** From when and until when a document says it is in force; `issued` is the day that 印发之日 means. */
export function forceOf(text: string, issued: string | null): Force {
  const sentences = text.split('。');
  const from = entry(sentences);
  const effectiveOn = from === null ? null : beginning(from.match, issued);
  const until = termIn(sentences, from?.at, UNTIL);
  const lasts = termIn(sentences, from?.at, LASTS);
  const printed = until?.[1] ?? until?.[2];
  if (printed !== undefined) return { effectiveOn, expiresOn: isoDay(printed) };
  if (lasts === null || effectiveOn === null) return { effectiveOn, expiresOn: null };
  return { effectiveOn, expiresOn: lastDay(effectiveOn, lasts[1] ?? '', lasts[2] ?? '') };
}
