import type { GovernmentLevel } from '../../schema/model.js';
import { resolveAgency } from './agency.js';
import { NATIONAL_CONTEXT, type Body, type ResolutionContext } from './body.js';
import { eraOf } from './era.js';
import { mostNamed, regionsNamed } from './named-regions.js';
import { CHINA, liesIn, regionById, type Region } from './regions.js';
import { placeAtStart } from './unknown-names.js';
import { DOC_NUMBER_PREFIXES } from './vocabulary.js';

/** What a document's head says of where it holds; an `Extraction` is one. */
export interface PlacedHead {
  readonly title: string;
  readonly printedTitle: string | null;
  readonly docNumber: string | null;
  readonly issuers: readonly { readonly asPrinted: string }[];
  readonly issuedOn: string | null;
  readonly publishedOn: string | null;
  readonly effectiveOn: string | null;
  /** Id of the region that somebody said it is of: counts where the text names neither a place nor who speaks. */
  readonly regionGiven?: string | undefined;
}

/** Where a document applies, and how the names in it are to be read. */
export interface DocumentRegions extends ResolutionContext {
  /** The regions it applies to; empty where it holds everywhere or says nothing. */
  readonly regions: readonly Region[];
}

/** The place of a body, under the name it had then where the body bears it: 沙县 of 沙县人民政府. */
function regionOf({ name, regionId }: Body): Region | null {
  if (regionId === null) return null;
  const printed = placeAtStart(name);
  return printed?.id === regionId ? printed : regionById(regionId);
}

/** 苏政办规〔2023〕7号 → 江苏省, 国发〔2018〕38号 → 中国. */
function byNumber(docNumber: string | null): Region | null {
  const found = DOC_NUMBER_PREFIXES.filter(({ prefix }) => docNumber?.trim().startsWith(prefix) === true);
  const longest = found.sort((a, b) => b.prefix.length - a.prefix.length)[0];
  return longest === undefined ? null : regionById(`reg:${longest.code}`);
}

/**
 * The places of those who speak: of the issuers, else of the number. Where one lies in another, the outer one speaks; 青海省
 * and 甘肃省, who issue a plan together, are two.
 */
function speakers({ issuers, docNumber }: PlacedHead): readonly Region[] {
  const bodies = issuers
    .map(({ asPrinted }) => resolveAgency(asPrinted, NATIONAL_CONTEXT))
    .filter(({ group }) => !group);
  if (bodies.some(({ level }) => level === 'NATIONAL')) return [CHINA];
  const places = new Map(bodies.flatMap((body) => regionOf(body) ?? []).map((region) => [region.id, region]));
  const all = [...places.values()];
  const outer = all.filter((one) => all.every((other) => other.id === one.id || !liesIn(one, other)));
  return outer.length > 0 ? outer : [byNumber(docNumber)].filter((region) => region !== null);
}

/** The title without who issued it: of 四川省人民政府关于支持成都市…的意见 the part from 关于. */
const subject = ({ title, printedTitle }: PlacedHead): string =>
  (printedTitle ?? title).replace(/^.{2,60}?关于/u, '关于');

const APPROVED = /经国务院(?:同意|批准)|党中央、国务院同意/u;

function levelOf(speaking: Region | null, regions: readonly Region[], text: string): GovernmentLevel | null {
  if (speaking !== null) return speaking.level;
  const [first, ...others] = regions;
  if (first !== undefined && others.length === 0) return first.level;
  if (APPROVED.test(text)) return 'NATIONAL';
  return first === undefined ? null : 'INTERREGIONAL';
}

/** Whether places named in the title are all of which is spoken: 西宁市 alone is not, where 青海省 and 甘肃省 speak together. */
const coverAll = (named: readonly Region[], speaking: readonly Region[]): boolean =>
  named.some(({ level }) => level === 'INTERREGIONAL') ||
  (named.length > 0 &&
    (speaking.length < 2 || speaking.every((around) => named.some((region) => liesIn(region, around)))));

/**
 * @param text the whole text, for 我省, 我市, 全市 and the place named beside them. The same head and text always give the
 * same answer, so that the names in an extraction can be resolved again.
 */
export function documentRegions(head: PlacedHead, text: string): DocumentRegions {
  const read = regionsRead(head, text);
  if (head.regionGiven === undefined || read.level !== null || read.regions.length > 0) return read;
  const given = regionById(head.regionGiven);
  return { ...read, regions: [given], region: given, level: given.level };
}

/** What the text itself says. */
function regionsRead(head: PlacedHead, text: string): DocumentRegions {
  const speaking = speakers(head);
  const [speaker = null] = speaking;
  const named = regionsNamed(subject(head), speaker);
  const inside = named.filter(
    (region) =>
      speaker === null || speaking.some((around) => liesIn(region, around)) || region.level === 'INTERREGIONAL',
  );
  const local = speaking.filter(({ id }) => id !== CHINA.id);
  const own = speaker === null && inside.length === 0 ? [mostNamed(text)].filter((region) => region !== null) : local;
  const regions = coverAll(inside, speaking) ? inside : own;
  const alone = speaker === null ? regions : local;
  const region = alone.length === 1 ? (alone[0] ?? null) : null;
  const issuer = head.issuers.length === 1 ? (head.issuers[0]?.asPrinted ?? null) : null;
  return { regions, region, level: levelOf(speaker ?? own[0] ?? null, regions, text), date: dayOf(head, text), issuer };
}

/** The year of 芜政〔2009〕8号: its last day, since a text without a day says no more. */
const lastDayOfNumber = (docNumber: string | null): string | null => {
  const year = /[〔[［（(]((?:19|20)\d{2})[〕\]］）)]/u.exec(docNumber ?? '')?.[1];
  return year === undefined ? null : `${year}-12-31`;
};

/**
 * The day to read names by: of the issue, else of the year of the number, before that of a page that prints it later; else of
 * the bodies it names. It is for names alone, and is said to nobody.
 */
const dayOf = ({ issuedOn, publishedOn, effectiveOn, docNumber }: PlacedHead, text: string): string | null =>
  issuedOn ?? lastDayOfNumber(docNumber) ?? eraOf(text) ?? publishedOn ?? effectiveOn;
