import { agencyId, systemId, type Body, type ResolutionContext } from './body.js';
import { asPrintedBody, groupBody, isGroup } from './groups.js';
import { placedBody, unplacedBody } from './local-bodies.js';
import { bodyOfEntry, nationalEntry } from './national-bodies.js';
import { foldName, secondNameStarts, withoutSecondName } from './printed-name.js';
import { regionByName, regionPrefix, relativeRegion, RELATIVE_WORDS } from './regions.js';
import { systemOfStem } from './stems.js';

function national(name: string, { date }: ResolutionContext): Body | null {
  const entry = nationalEntry(name, date) ?? (name.startsWith('国家') ? nationalEntry(name.slice(2), date) : undefined);
  if (entry === undefined) return null;
  return bodyOfEntry(entry);
}

/**
 * A bare name in a local text. 财政局 is the place's own; 人民银行 is the centre's body, since a branch is printed with its
 * place; 证监局, which the centre has no body of, is the branch of the place.
 */
function bare(name: string, context: ResolutionContext): Body | null {
  const central = national(name, context);
  const local = unplacedBody(name, context);
  if (local === null || central === null) return local ?? central;
  const own = /^(?:中共|中国共产党|共青团)?(.+)$/u.exec(local.name)?.[1] ?? '';
  return context.region !== null && own.startsWith(regionPrefix(context.region)) ? local : central;
}

/** Names that are whole in any text: 中国人民银行, 国家外汇管理局, and 人行成都分行, which has its place in it. */
function whole(name: string, context: ResolutionContext): Body | null {
  const entry = nationalEntry(name, context.date);
  return entry !== undefined && (entry.name === name || entry.region !== null) ? bodyOfEntry(entry) : null;
}

/** The body of a name the vocabulary knows, or null: names are looked up whole, never by likeness. */
function known(name: string, context: ResolutionContext): Body | null {
  const found =
    (context.region === null ? national(name, context) : whole(name, context)) ??
    placedBody(name, context) ??
    (isGroup(name) ? groupBody(name, context) : null) ??
    bare(name, context);
  if (found !== null) return found;
  const main = withoutSecondName(name);
  return main === null ? null : known(main, context);
}

/** The first of two names of one body printed side by side: 市经信局市新经济委. */
function firstOfTwo(name: string, context: ResolutionContext): Body | null {
  for (const start of secondNameStarts(name)) {
    const first = known(name.slice(0, start), context);
    if (first !== null && known(name.slice(start), context) !== null) return first;
  }
  return null;
}

/** Endings of bodies that a local text names without its place: 港口委, 高新区, 资产集团. */
const OF_THE_PLACE =
  /(?:局|厅|委|办|中心|集团|公司|办公室|委员会|管委会|高新区|经开区|开发区|园区|新区|港区|度假区|指挥部|专班|领导小组)$/u;
/** Beginnings of names that are whole as they stand. */
const WHOLE = /^(?:中国|中央|中共|国家|国务院|全国|中华)/u;

/** A body of its own that no vocabulary names: its name is what is printed, with the place before it where it is relative. */
function unknown(name: string, context: ResolutionContext): Body {
  const system = systemOfStem(name);
  const { region } = context;
  const word = RELATIVE_WORDS.find((one) => name.startsWith(one) && name.length > one.length + 1);
  if (word !== undefined && !/^(?:市场|区域|地区生产|县域|省级)/u.test(name)) {
    const place = region === null ? null : relativeRegion(word, region);
    // 市科技局 in a province's text is every city's.
    if (place === null) return asPrintedBody(name, context, true, system);
    return ownBody(regionPrefix(place) + name.slice(word.length), place.id, place.level, system);
  }
  const place = placeAtStart(name);
  if (place !== null) return ownBody(name, place.id, place.level, system);
  if (WHOLE.test(name) || region === null) return ownBody(name, null, null, system);
  if (OF_THE_PLACE.test(name)) return ownBody(regionPrefix(region) + name, region.id, region.level, system);
  return ownBody(name, null, null, system);
}

function placeAtStart(name: string): ReturnType<typeof regionByName> {
  for (let end = Math.min(name.length - 1, 12); end >= 2; end -= 1) {
    const place = regionByName(name.slice(0, end));
    if (place !== null) return place;
  }
  return null;
}

function ownBody(name: string, regionId: string | null, level: Body['level'], system: string | null): Body {
  return {
    id: agencyId(name),
    name,
    aliases: [],
    level,
    group: false,
    regionId,
    systemId: system === null ? null : systemId(system),
    parentId: null,
    known: false,
  };
}

/**
 * The body a printed name means. Names are looked up whole, never by likeness, so 中国铁路总公司 is not 国家铁路局: what no
 * vocabulary names becomes a body of its own with `known` false. The full name of a body gives that body in any context.
 */
export function resolveAgency(asPrinted: string, context: ResolutionContext): Body {
  const name = foldName(asPrinted);
  return known(name, context) ?? firstOfTwo(name, context) ?? unknown(name, context);
}
