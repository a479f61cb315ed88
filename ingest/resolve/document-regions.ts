import type { GovernmentLevel } from '../../schema/model.js';
import { resolveAgency } from './agency.js';
import { NATIONAL_CONTEXT, type Body, type ResolutionContext } from './body.js';
import { mostNamed, regionsNamed } from './named-regions.js';
import { CHINA, liesIn, regionById, type Region } from './regions.js';
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
}

/** Where a document applies, and how the names in it are to be read. */
export interface DocumentRegions extends ResolutionContext {
  /** The regions it applies to; empty where it holds everywhere or says nothing. */
  readonly regions: readonly Region[];
}

const regionOf = ({ regionId }: Body): Region | null => (regionId === null ? null : regionById(regionId));

/** 苏政办规〔2023〕7号 → 江苏省, 国发〔2018〕38号 → 中国. */
function byNumber(docNumber: string | null): Region | null {
  const found = DOC_NUMBER_PREFIXES.filter(({ prefix }) => docNumber?.trim().startsWith(prefix) === true);
  const longest = found.sort((a, b) => b.prefix.length - a.prefix.length)[0];
  return longest === undefined ? null : regionById(`reg:${longest.code}`);
}

/** The place of those who speak: of the issuers, else of the number. */
function speaker({ issuers, docNumber }: PlacedHead): Region | null {
  const bodies = issuers
    .map(({ asPrinted }) => resolveAgency(asPrinted, NATIONAL_CONTEXT))
    .filter(({ group }) => !group);
  if (bodies.some(({ level }) => level === 'NATIONAL')) return CHINA;
  const places = bodies.map(regionOf).filter((region) => region !== null);
  return places[0] ?? byNumber(docNumber);
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

/**
 * @param text the whole text, for 我省, 我市, 全市 and the place named beside them. The same head and text always give the
 * same answer, so that the names in an extraction can be resolved again.
 */
export function documentRegions(head: PlacedHead, text: string): DocumentRegions {
  const speaking = speaker(head);
  const named = regionsNamed(subject(head), speaking);
  const inside = named.filter(
    (region) => speaking === null || liesIn(region, speaking) || region.level === 'INTERREGIONAL',
  );
  const local = speaking === null || speaking.id === CHINA.id ? null : speaking;
  const own = local ?? (inside.length === 0 && speaking === null ? mostNamed(text) : null);
  const regions = inside.length > 0 ? inside : own === null ? [] : [own];
  const region = local ?? (regions.length === 1 && speaking === null ? (regions[0] ?? null) : null);
  const date = head.issuedOn ?? head.publishedOn ?? head.effectiveOn;
  return { regions, region, level: levelOf(speaking ?? own, regions, text), date };
}
