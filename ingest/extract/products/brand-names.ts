import type { Candidate } from './candidate.js';
import { nameStart } from './name-start.js';
import { PRODUCT_CONTEXTS } from './vocabulary.js';

const suffixes = (plain: boolean): string =>
  PRODUCT_CONTEXTS.brands
    .filter((brand) => brand.plain === plain)
    .map(({ suffix }) => suffix)
    .join('');

const PLAIN = new RegExp(`[${suffixes(true)}]$`, 'u');
const QUOTED = new RegExp(`[“"「『]([^“”"「」『』，。；、]{1,12}[${suffixes(true)}${suffixes(false)}])[”"」』]`, 'gu');

/** Words beside a quoted name that make a product of it: “股债通”等科技金融产品, but “科创通”服务平台. */
const PRODUCT_WORD = /^[^，。；]{0,16}?(?:产品|业务|贷款|信贷|工具)/u;
const PLATFORM_WORD = /^[^，。；]{0,6}?(?:平台|系统|品牌|小程序|APP|专区|大赛|活动|模式|体系)/u;

const isPlainWord = (name: string): boolean => PRODUCT_CONTEXTS.plainWords.includes(name);

/** “可转贷” is a name though 转贷 is a word; “首次考察补贴” is a subsidy. */
const isPlainQuotation = (name: string): boolean =>
  isPlainWord(name) || (!name.endsWith('贷') && isPlainWord(name.slice(-2)));

/** Sample: 项下“人才贷”产品; 用好“苏创融”“人才贴”等政银金融产品. Not: “天府信用通”、…平台, “敢贷”. */
function quotedNames(text: string): Candidate[] {
  return [...text.matchAll(QUOTED)].flatMap(({ 0: whole, 1: name = '', index }) => {
    const after = text.slice(index + whole.length, index + whole.length + 24);
    if (isPlainQuotation(name)) return [];
    if (!PLAIN.test(name) && (PLATFORM_WORD.test(after) || !PRODUCT_WORD.test(after))) return [];
    return [{ start: index + 1, end: index + 1 + name.length, product: name }];
  });
}

const UNQUOTED = /贷(?=$|[、，。；（）”"]|等|和|与|及|或|产品|业务)/gu;
const NEIGHBOUR = /贷、|、[^，。；、]{1,8}贷/u;

/** 苏信贷 in a list of its like is a name; 科技信贷 is a kind of lending. */
function isBrand(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (name.length < 3 || isPlainWord(name.slice(-3)) || PRODUCT_CONTEXTS.pointers.includes(name.slice(0, -1)))
    return false;
  if (!isPlainWord(name.slice(-2))) return true;
  return name.length === 3 && NEIGHBOUR.test(text.slice(Math.max(0, start - 2), end + 10).replace(name, ''));
}

/** Sample: 积极扩大苏科贷、小微贷、苏信贷等…贷款; 开发合同贷、租金贷、小微快贷等金融产品. Not: 开展首贷、续贷, 绿色信贷. */
function unquotedNames(text: string): Candidate[] {
  return [...text.matchAll(UNQUOTED)].flatMap(({ index }) => {
    const end = index + 1;
    const start = nameStart(text, index);
    return isBrand(text, start, end) ? [{ start, end, product: text.slice(start, end) }] : [];
  });
}

/** Products with a name of their own, which only one place or bank has. */
export function brandNames(text: string): Candidate[] {
  return [...quotedNames(text), ...unquotedNames(text)];
}
