import { regionByName, regionEnds } from '../resolve/regions.js';

/** How names of parks end. */
const PARK =
  '(?:(?:工业|产业|科技|软件|物流)?园区|(?:产业|科技|工业|软件|科创|创新)园|开发区|高新区|经开区|自贸区|示范区)';
/** 兄弟园区已开通…, 周边开发区: parks that are not named. */
const UNNAMED = new RegExp(`(?:兄弟|其他|其它|外地|先进|同类|周边|相邻|邻近|部分|有的)(?:的)?${PARK}`, 'u');
/** Words with which another park is a partner in what this one did: 与苏州工业园区共建…. */
const TOGETHER = /(?:与|和|同|联合|携手|会同)[^，。；]{0,12}$/u;
const ANY = new RegExp(PARK, 'gu');

/** Longest name of a place and a park in it. */
const LONGEST = 16;

/** Short names of counties are words too often: 新兴 of 新兴县. */
function isPlace(name: string): boolean {
  const region = regionByName(name);
  return region !== null && (region.name === name || region.level !== 'COUNTY');
}

/** Where a name of a park that ends at `end` begins: at the first name of a place before it; -1 where it is none. */
function beginOf(text: string, ending: number): number {
  for (let at = Math.max(0, ending - LONGEST); at < ending; at += 1) {
    const named = regionEnds(text, at).some((end) => end <= ending && isPlace(text.slice(at, end)));
    if (named && !/[，。；、：]/u.test(text.slice(at, ending))) return at;
  }
  return -1;
}

const bare = (name: string): string => name.normalize('NFKC').replace(/[()（）\s市省区县]/gu, '');

/** Whether two names may be of one park: one holds the other's letters, 示例园区 and 示例园区（嘉兴）. */
const mayBeOne = (one: string, other: string): boolean =>
  bare(one).includes(bare(other)) || bare(other).includes(bare(one));

/**
 * Whether a sentence speaks of another park than the one whose report it stands in, and not of what both did together.
 *
 * Sample: 苏州工业园区已建成产业创新中心5家，值得学习借鉴。; not 与苏州工业园区共建产业创新中心。
 */
export function speaksOfAnother(text: string, own: readonly string[]): boolean {
  const unnamed = UNNAMED.exec(text);
  if (unnamed !== null && !TOGETHER.test(text.slice(0, unnamed.index))) return true;
  return [...text.matchAll(ANY)].some(({ 0: kind, index }) => {
    const start = beginOf(text, index);
    if (start < 0) return false;
    const name = text.slice(start, index + kind.length);
    return !own.some((one) => mayBeOne(one, name)) && !TOGETHER.test(text.slice(0, start));
  });
}
