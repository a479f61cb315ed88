import { placeOfBranches, placeOfCentresBranches } from './branch-places.js';
import { placeOfIndexNumber } from './index-number.js';
import { placeOfLetterhead } from './slipped-letterhead.js';
import { regionById, regionByName, regionEnds, zoneAfter, type Region } from './regions.js';

/** The longest place name that begins at `start`, with its end. */
function regionAt(text: string, start: number, near: Region | null): { region: Region; end: number } | null {
  for (const end of regionEnds(text, start)) {
    const name = text.slice(start, end);
    const region = regionByName(name, near);
    if (region === null) continue;
    const zone = zoneAfter(region, text, end);
    if (zone !== null) return zone;
    if (stands(region, name, text, start, end)) return { region, end };
  }
  return null;
}

/** Whether the words are the place: short names of counties are words too often (和平, 朝阳产业), 南京大学 is no place. */
function stands(region: Region, name: string, text: string, start: number, end: number): boolean {
  if (name === region.name || name.length > region.name.length) return true;
  if (region.level === 'INTERREGIONAL') return true;
  if (region.level === 'COUNTY') return false;
  return !/^(?:大学|产业|学院|银行|证券|路|港务)/u.test(text.slice(end)) &&
    !/[\p{Script=Han}]/u.test(text[start - 1] ?? '、')
    ? true
    : /[、和与及在于进持]$/u.test(text.slice(0, start)) && !/^(?:大学|产业|学院|银行)/u.test(text.slice(end));
}

/** Places named in a title, in order, each once; a part of a longer name is not named (长三角 in 长三角G60科创走廊). */
export function regionsNamed(title: string, near: Region | null): readonly Region[] {
  const text = title.replace(/\s+/gu, '');
  const found = new Map<string, Region>();
  for (let at = 0; at < text.length - 1;) {
    const named = regionAt(text, at, near);
    if (named !== null) found.set(named.region.id, named.region);
    at = named?.end ?? at + 1;
  }
  return [...found.values()];
}

/** How a text speaks of its own place, and how the names of such places end. */
const OWN: readonly (readonly [RegExp, RegExp])[] = [
  [/我区|全区/gu, /区$/u],
  [/我县|全县/gu, /[县旗]$/u],
  [/我州|全州/gu, /州$/u],
  [/我市|全市/gu, /市$/u],
  [/我省|全省/gu, /省$/u],
];

/**
 * Bodies named as the place's own, where it never says 我市: 责任单位：市经信局、市财政局. Not words that end so: 区域协调发展新格局,
 * 市场布局, 省会大局; 市国家安全局 is a body.
 */
const OWN_BODIES: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<=[：:、，,（(\n\t|])区(?:委|政府|\p{Script=Han}{1,9}局(?<!(?:[格布结大战时变僵破残开]|(?<!安)全)局))/gu, /区$/u],
  [
    /(?<=[：:、，,（(\n\t|])县(?:委|政府|\p{Script=Han}{1,9}局(?<!(?:[格布结大战时变僵破残开]|(?<!安)全)局))/gu,
    /[县旗]$/u,
  ],
  [/(?<=[：:、，,（(\n\t|])州(?:委|政府|\p{Script=Han}{1,9}局(?<!(?:[格布结大战时变僵破残开]|(?<!安)全)局))/gu, /州$/u],
  [/(?<=[：:、，,（(\n\t|])市(?:委|政府|\p{Script=Han}{1,9}局(?<!(?:[格布结大战时变僵破残开]|(?<!安)全)局))/gu, /市$/u],
  [/(?<=[：:、，,（(\n\t|])省(?:委|政府|\p{Script=Han}{1,9}厅)/gu, /省$/u],
];

/** 嵊州市 of 嵊州经济开发区; a place itself. */
const placeOfZone = (region: Region): Region =>
  region.code === null && region.level === 'COUNTY' && region.parentId !== null ? regionById(region.parentId) : region;

/**
 * The place a text of unknown origin speaks for: it says 我市, 全市, or gives work to 市财政局, and names one city more than any
 * other.
 */
export function mostNamed(source: string): Region | null {
  const text = source.replace(/\s+/gu, '');
  // What begins a line or a cell stands alone: 市科技局 under 牵头部门.
  const celled = source.replace(/[ \u3000\r]+/gu, '');
  return (
    placeOfLetterhead(text) ??
    mostNamedBy(OWN, text) ??
    mostNamedBy(OWN_BODIES, text, celled) ??
    placeOfBranches(text) ??
    placeOfCentresBranches(text) ??
    placeOfIndexNumber(source)
  );
}

function mostNamedBy(ways: typeof OWN, text: string, counted = text): Region | null {
  const own = ways.map(([words, ending]) => ({ ending, count: counted.match(words)?.length ?? 0 }));
  const best = own.reduce((most, next) => (next.count > most.count ? next : most));
  if (best.count === 0) return null;
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length - 1;) {
    const named = regionAt(text, at, null);
    const place = named === null ? null : placeOfZone(named.region);
    // 绍兴市级 is a grade, and not what the place calls itself.
    if (named !== null && place !== null && best.ending.test(place.name) && text[named.end] !== '级') {
      counts.set(place.id, (counts.get(place.id) ?? 0) + 1);
    }
    at = named?.end ?? at + 1;
  }
  const ranked = [...counts].sort(([, a], [, b]) => b - a);
  const [first, second] = ranked;
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? regionById(first[0]) : null;
}
