import type { GovernmentLevel } from '../../schema/model.js';
import { FORMER_REGION_ENTRIES, REGION_ENTRIES, ZONE_ENTRIES } from './vocabulary.js';

/** A place bodies work in and documents apply to. */
export interface Region {
  /** `reg:320700`, or `reg:长三角` where there is no code. */
  readonly id: string;
  readonly name: string;
  /** 连云港 of 连云港市. */
  readonly short: string;
  /** GB/T 2260; null for a zone. */
  readonly code: string | null;
  readonly level: GovernmentLevel;
  readonly parentId: string | null;
}

const RANK: Readonly<Record<GovernmentLevel, number>> = {
  NATIONAL: 0,
  PROVINCIAL: 1,
  MUNICIPAL: 2,
  INTERREGIONAL: 3,
  COUNTY: 4,
};

const byId = new Map<string, Region>();
const byName = new Map<string, Region[]>();
/** Names of counties and cities of the county's rank that they bear no more. */
const formerCounties = new Map<string, Region[]>();

/** How zones are named that no list needs to hold: 宜昌高新区, 淮安经济技术开发区. */
const ZONE_ENDING =
  /(?:高新区|高新技术产业开发区|高新技术产业园区|经开区|经济技术开发区|经济开发区|综合保税区|综保区|工业园区)$/u;

const ZONE_OPENING = new RegExp(`^${ZONE_ENDING.source.replace('$', '')}`, 'u');

function add(region: Region, ...names: readonly string[]): void {
  byId.set(region.id, region);
  for (const name of new Set([region.name, ...names])) byName.set(name, [...(byName.get(name) ?? []), region]);
}

/** 甘孜州 and 甘孜自治州 of 甘孜藏族自治州, 宽甸县 of 宽甸满族自治县. */
function plainNames(name: string, short: string): readonly string[] {
  const kind = /自治([州县旗])$/u.exec(name)?.[1];
  return kind === undefined ? [] : [short + kind, `${short}自治${kind}`];
}

for (const { code, name, short, level, parent } of REGION_ENTRIES) {
  const region = { id: `reg:${code}`, name, short, code, level, parentId: parent === null ? null : `reg:${parent}` };
  add(region, ...(level === 'NATIONAL' ? [] : [short, ...plainNames(name, short)]));
}

export const CHINA = regionById('reg:100000');

/** What a zone's bodies print before their own names where that is not the zone's name: 河北雄安新区. */
const officialNames = new Map<string, string>();

for (const { name, aliases, level, within, official } of ZONE_ENTRIES) {
  const parentId = within === null ? CHINA.id : (regionByName(within)?.id ?? null);
  const id = `reg:${name}`;
  add({ id, name, short: name, code: null, level, parentId }, ...aliases, ...(official === null ? [] : [official]));
  if (official !== null) officialNames.set(id, official);
}

/** A place under the name it had: the region is the one that holds its area now, the name and rank are those of then. */
const former = (now: Region, name: string, level: GovernmentLevel): Region => {
  const above = level === 'MUNICIPAL' ? regionChain(now).find((one) => one.level === 'PROVINCIAL') : undefined;
  const short = name.replace(/(?:地区|[市县区])$/u, '');
  return { ...now, name, short: short.length > 1 ? short : name, level, parentId: above?.id ?? now.parentId };
};

for (const { name, code, level } of FORMER_REGION_ENTRIES) {
  if (byName.has(name)) continue;
  const region = former(regionById(`reg:${code}`), name, level);
  byName.set(name, [region]);
  if (!byName.has(region.short)) byName.set(region.short, [region]);
}

/**
 * Districts and cities that were counties, and districts that were cities: 沙县 of 沙县区, 长寿县 of 长寿区. Only whole names
 * are looked up here; a running text is not searched for them.
 */
for (const region of [...byId.values()].filter(({ code, level }) => code !== null && level === 'COUNTY')) {
  for (const name of namesOfThen(region)) {
    if (byName.get(name)?.some((one) => one.name === name) === true) continue;
    formerCounties.set(name, [...(formerCounties.get(name) ?? []), former(region, name, 'COUNTY')]);
  }
}

function namesOfThen({ name, short }: Region): readonly string[] {
  if (!/[区市]$/u.test(name) || name.endsWith('新区')) return [];
  if (short.endsWith('县')) return [short];
  return [`${short}县`, ...(name.endsWith('区') ? [`${short}市`] : [])];
}

export function regionById(id: string): Region {
  const region = byId.get(id) ?? zoneOf(id.slice('reg:'.length));
  if (region === null) throw new RangeError(`no region ${id}`);
  return region;
}

/** The region of a code of GB/T 2260; null where none has it now. */
export const regionOfCode = (code: string): Region | null => byId.get(`reg:${code}`) ?? null;

function parentRegion({ parentId }: Region): Region | null {
  return parentId === null ? null : regionById(parentId);
}

/** The region, what it lies in, and so on up to 中国. */
export function regionChain(region: Region): readonly Region[] {
  const parent = parentRegion(region);
  return parent === null ? [region] : [region, ...regionChain(parent)];
}

export const liesIn = (region: Region, around: Region): boolean =>
  regionChain(region).some(({ id }) => id === around.id);

/** Which of several places of one name is meant beside `near`: one in it or around it, else the highest, if it is alone. */
function choose(candidates: readonly Region[], near: Region | null): Region | null {
  const chain = near === null ? [] : regionChain(near).filter(({ level }) => level !== 'NATIONAL');
  for (const around of chain) {
    const inside = candidates.filter((candidate) => liesIn(candidate, around));
    if (inside.length > 0) return highest(inside);
  }
  return highest(candidates);
}

function highest(candidates: readonly Region[]): Region | null {
  const rank = Math.min(...candidates.map(({ level }) => RANK[level]));
  const [first, second] = candidates.filter(({ level }) => RANK[level] === rank);
  return first !== undefined && second === undefined ? first : null;
}

/**
 * The place of a full or short name, of a path such as 上海市松江区, or a zone named after its place; null where none or
 * several could be meant.
 */
export function regionByName(name: string, near: Region | null = null): Region | null {
  const named = byName.get(name) ?? [];
  const full = named.filter((region) => region.name === name);
  const found = full.length > 0 ? full : (formerCounties.get(name) ?? named);
  if (found.length > 0) return choose(found, near);
  return regionOfPath(name, near) ?? zoneOf(name, near);
}

function regionOfPath(name: string, near: Region | null): Region | null {
  for (let cut = name.length - 2; cut >= 2; cut -= 1) {
    const around = byName.has(name.slice(0, cut)) ? regionByName(name.slice(0, cut), near) : null;
    const inside = around === null ? [] : (byName.get(name.slice(cut)) ?? []);
    const found = inside.filter((region) => around !== null && region.id !== around.id && liesIn(region, around));
    if (found.length > 0) return highest(found);
  }
  return null;
}

/** 北京市, 重庆市: a city of a province's rank, which has its own zones. */
const isCity = ({ level, name }: Region): boolean =>
  level === 'MUNICIPAL' || level === 'COUNTY' || (level === 'PROVINCIAL' && name.endsWith('市'));

/** The zone of a city or county, by its name alone (宜昌高新区, 北京经济技术开发区); 四川省高新区 are many. */
function zoneOf(name: string, near: Region | null = null): Region | null {
  const ending = name.endsWith('区') ? ZONE_ENDING.exec(name) : null;
  const place = ending === null || ending.index < 2 ? null : regionByName(name.slice(0, ending.index), near);
  if (ending === null || place === null || place.code === null || !isCity(place)) return null;
  const head = [place.short, regionPrefix(place)].find((one) => regionByName(one)?.id === place.id);
  if (head === undefined) return null;
  const own = head + ending[0];
  return { id: `reg:${own}`, name: own, short: own, code: null, level: 'COUNTY', parentId: place.id };
}

/** The zone whose name goes on where the name of its place ends: 宜昌|高新区优化营商环境. */
export function zoneAfter(place: Region, text: string, end: number): { region: Region; end: number } | null {
  const ending = ZONE_OPENING.exec(text.slice(end, end + 10))?.[0];
  const region = ending === undefined ? null : zoneOf(place.name + ending);
  return region === null || ending === undefined ? null : { region, end: end + ending.length };
}

/** The place of a full name that is known to be one. */
export function regionNamed(name: string, near: Region | null = null): Region {
  const region = regionByName(name, near);
  if (region === null) throw new RangeError(`no region ${name}, or several`);
  return region;
}

/** Longest name a place is printed under, for those who look for one. */
export const LONGEST_REGION_NAME = Math.max(...[...byName.keys()].map((name) => name.length)) + 6;

/** The two signs that names begin with → the length of the longest of them. */
const openings = new Map<string, number>();
/** 1 for each UTF-16 unit that a name begins with: asked at every place of a text. */
const firstUnits = new Uint8Array(0x10000);
for (const name of byName.keys()) {
  const opening = name.slice(0, 2);
  openings.set(opening, Math.max(name.length, openings.get(opening) ?? 0));
  firstUnits[name.charCodeAt(0)] = 1;
}

/** Where the names of the vocabulary that begin at `start` end. */
function listedEnds(text: string, start: number): readonly number[] {
  const last = Math.min(text.length, start + (openings.get(text.slice(start, start + 2)) ?? 0));
  const ends: number[] = [];
  for (let end = start + 2; end <= last; end += 1) if (byName.has(text.slice(start, end))) ends.push(end);
  return ends;
}

/** Where a place's name, or a path of two, that begins at `start` may end, the farthest first. */
export function regionEnds(text: string, start: number): readonly number[] {
  if (!mayBeginRegion(text, start)) return [];
  const listed = listedEnds(text, start);
  const ends = new Set([...listed, ...listed.flatMap((end) => listedEnds(text, end))]);
  return [...ends].filter((end) => end <= start + LONGEST_REGION_NAME).sort((a, b) => b - a);
}

/** Whether any place's name begins as the text does at `start`: a quick no before the names are tried. */
export const mayBeginRegion = (text: string, start: number): boolean =>
  firstUnits[text.charCodeAt(start)] === 1 && openings.has(text.slice(start, start + 2));

/** How a place opens the full name of a body in it: districts follow their city, 广州市天河区. */
export function regionPrefix(region: Region): string {
  const official = officialNames.get(region.id);
  if (official !== undefined) return official;
  const parent = parentRegion(region);
  const district = region.level === 'COUNTY' && region.name.endsWith('区') && parent !== null && region.code !== null;
  return district ? parent.name + region.name : region.name;
}
