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

for (const { name, aliases, level, within } of ZONE_ENTRIES) {
  const parentId = within === null ? CHINA.id : (regionByName(within)?.id ?? null);
  add({ id: `reg:${name}`, name, short: name, code: null, level, parentId }, ...aliases);
}
for (const { name, code } of FORMER_REGION_ENTRIES) {
  byName.set(name, [...(byName.get(name) ?? []), regionById(`reg:${code}`)]);
}

export function regionById(id: string): Region {
  const region = byId.get(id);
  if (region === undefined) throw new RangeError(`no region ${id}`);
  return region;
}

const parentRegion = (region: Region): Region | null => (region.parentId === null ? null : regionById(region.parentId));

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

/** The place of a full or short name, or of a path such as 上海市松江区; null where none or several could be meant. */
export function regionByName(name: string, near: Region | null = null): Region | null {
  const named = byName.get(name);
  if (named !== undefined) {
    const full = named.filter((region) => region.name === name);
    return choose(full.length > 0 ? full : named, near);
  }
  for (let cut = name.length - 2; cut >= 2; cut -= 1) {
    const around = byName.has(name.slice(0, cut)) ? regionByName(name.slice(0, cut), near) : null;
    const inside = around === null ? [] : (byName.get(name.slice(cut)) ?? []);
    const found = inside.filter((region) => around !== null && region.id !== around.id && liesIn(region, around));
    if (found.length > 0) return highest(found);
  }
  return null;
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
  const parent = parentRegion(region);
  const district = region.level === 'COUNTY' && region.name.endsWith('区') && parent !== null && region.code !== null;
  return district ? parent.name + region.name : region.name;
}
