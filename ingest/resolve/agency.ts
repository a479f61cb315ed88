import { agencyId, type Body, type ResolutionContext } from './body.js';
import { groupBody, isGroup } from './groups.js';
import { localAgencyNamed, placedBody, unplacedBody } from './local-bodies.js';
import { bodyOfEntry, nationalEntry } from './national-bodies.js';
import { foldName, secondNameStarts, withoutSecondName } from './printed-name.js';
import { liesIn, regionByName, regionPrefix } from './regions.js';
import { unknownName } from './unknown-names.js';

function national(name: string, { date }: ResolutionContext): Body | null {
  const listed = localAgencyNamed(name);
  if (listed !== null) return listed;
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
  const listed = localAgencyNamed(name);
  if (listed !== null) return listed;
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

/** An office of a known body is a body of its own under it; nothing else is known of it than whose it is. */
const officeUnder = (above: Body, office: string): Body => ({
  ...above,
  id: agencyId(above.name + office),
  name: above.name + office,
  aliases: above.aliases.map((alias) => alias + office),
  parentId: above.id,
});

/** 计划科 · 政秘科 · 综合处 · 规划股: a division named alone. */
const DIVISION = /^(?!.*办事处)\p{Script=Han}{1,8}[科处股]$/u;
/** Bodies that have divisions of their own; a government has bureaus. */
const HAS_DIVISIONS = /(?:局|委|厅|部|委员会|办公室)$/u;

/** A division that stands alone in a bureau's own text is the bureau's: 计划科 in one of 延安市科学技术局. */
function divisionOf(name: string, context: ResolutionContext): Body | null {
  if (context.issuer == null || !DIVISION.test(name)) return null;
  const above = known(foldName(context.issuer), context);
  if (above === null || above.group || !above.known || !HAS_DIVISIONS.test(above.name)) return null;
  return officeUnder(above, name);
}

/** Offices within a body: 财政部办公厅, 市公安局交警支队, 市生态环境局沭阳分局. */
const OFFICE = /^(?:办公厅|办公室|综合司|\p{Script=Han}{2,8}(?:司|处|科|股|支队|大队|总队|分局))$/u;

/** An office printed behind the name of its body. */
function officeOf(name: string, context: ResolutionContext): Body | null {
  for (let cut = name.length - 2; cut >= 3; cut -= 1) {
    const office = name.slice(cut);
    const above = OFFICE.test(office) ? known(name.slice(0, cut), context) : null;
    if (above !== null && !above.group) return officeUnder(above, office);
  }
  return null;
}

/** A place named as a body is its government: 责任单位：科技厅、成都市; a city of the text's own province by its short name too. */
function governmentOf(name: string, context: ResolutionContext): Body | null {
  const { region } = context;
  const place = regionByName(name, region);
  if (place === null || place.code === null) return null;
  const own = place.level === 'MUNICIPAL' && region !== null && region.id !== place.id && liesIn(place, region);
  return place.name === name || own ? known(`${regionPrefix(place)}人民政府`, context) : null;
}

/**
 * The body a printed name means. Names are looked up whole, never by likeness, so 中国铁路总公司 is not 国家铁路局: what no
 * vocabulary names becomes a body of its own with `known` false. The full name of a body gives that body in any context.
 */
export function resolveAgency(asPrinted: string, context: ResolutionContext): Body {
  const name = foldName(asPrinted);
  return (
    known(name, context) ??
    firstOfTwo(name, context) ??
    officeOf(name, context) ??
    divisionOf(name, context) ??
    governmentOf(name, context) ??
    unknownName(name, context)
  );
}
