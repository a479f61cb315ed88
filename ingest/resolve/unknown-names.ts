import { agencyId, systemId, type Body, type ResolutionContext } from './body.js';
import { asPrintedBody } from './groups.js';
import { systemOfEnding } from './local-bodies.js';
import { shortest } from './local-forms.js';
import { LONGEST_REGION_NAME, regionByName, regionPrefix, type Region } from './regions.js';
import { relativeRegion, RELATIVE_WORDS, relativeWordsOf } from './relative-regions.js';
import { systemOfStem } from './stems.js';

/** Endings of bodies that a local text names without its place: 港口委, 高新区, 资产集团. */
const OF_THE_PLACE =
  /(?:局|厅|委|办|中心|集团|公司|办公室|委员会|管委会|高新区|经开区|开发区|园区|新区|港区|度假区|指挥部|专班|领导小组)$/u;
/** Endings of bodies that have a rank; a 大学 or 银行 that begins with a place's name need not be that place's. */
const OF_A_GOVERNMENT = /(?:局|厅|委|办|办公室|委员会|政府|指挥部|领导小组)$/u;
/** Beginnings of names that are whole as they stand. */
const WHOLE = /^(?:中国|中央|国家|国务院|全国|中华)/u;
/** Words that only begin like a relative word: 市场, 区域. */
const NOT_RELATIVE = /^(?:市场|区域|区块|地区生产|县域|省际|州际)/u;

/** Names in which a county's short name is the place: 昆山开发区, but not 平安集团 or 港口委. */
const OF_A_COUNTY = /(?:管委会|管理委员会|高新区|经开区|开发区|园区)$/u;

/** The place a whole name begins with: 四川数据集团, 中共郑州市委智慧办. */
export function placeAtStart(printed: string): Region | null {
  const name = printed.replace(/^中共/u, '');
  for (let end = Math.min(name.length - 1, LONGEST_REGION_NAME); end >= 2; end -= 1) {
    const place = regionByName(name.slice(0, end));
    if (place === null) continue;
    const full = name.slice(0, end).endsWith(place.name);
    if (place.level !== 'COUNTY' || full || OF_A_COUNTY.test(name)) return place;
  }
  return null;
}

const TOWNSHIP =
  /(?<=^\p{Script=Han}{1,5})(?<!乡|城|村|街|市|集|小|古|重|重点|中心|建制|民族|特色|示范|试点|卫星|有关|相关|所在|所属)([镇乡])$/u;
const OF_A_TOWNSHIP = /[镇乡]人民政府$/u;

/**
 * What runs a zone is a 管理委员会 in full, and its 高新区 a 高新技术产业开发区; that much is sure of a zone nobody has listed. What runs a
 * 街道 is its 办事处 (东城街道), a 镇 or 乡 its government (高兴镇). 桐乡 and 景德镇 are places of a higher rank, 重点镇 a kind of them.
 */
const inFull = (name: string): string =>
  (regionByName(name) === null ? name.replace(TOWNSHIP, '$1人民政府') : name)
    .replace(/(?<=\p{Script=Han}{2})街道$/u, '街道办事处')
    .replace(/管委会$/u, '管理委员会')
    .replace(/(?<=.)高新区(?=管理委员会$)/u, '高新技术产业开发区');

/** The committee of a 高新区 bears its place's short name: 平顶山高新技术产业开发区管理委员会. */
const HIGH_TECH_ZONE = /^高新区(?:管委会|管理委员会)$/u;

/** What a name's own place would print: 市招商局 of 太仓市招商局. */
function namesAtHome(name: string, place: Region): readonly string[] {
  const prefix = regionPrefix(place);
  const plain = name.replace(/^中共/u, '');
  if (!plain.startsWith(prefix)) return [];
  const rest = plain.slice(prefix.length);
  return [...relativeWordsOf(place).map((word) => word + rest), rest];
}

/** 开发区管委会 of 开发区管理委员会, 东城街道 of 东城街道办事处, 周庄镇 of 周庄镇人民政府. */
const withShortEnding = (name: string): readonly string[] => [
  ...new Set([
    name,
    name.replace(/管理委员会$/u, '管委会'),
    name.replace(/街道办事处$/u, '街道'),
    name.replace(/(?<=.[镇乡])人民政府$/u, ''),
  ]),
];

function ownBody(printed: string, place: Region | null, system: string | null): Body {
  const name = inFull(printed);
  return {
    id: agencyId(name),
    name,
    aliases: [...new Set([name, ...(place === null ? [] : namesAtHome(name, place))].flatMap(withShortEnding))].slice(
      1,
    ),
    // what governs a 镇 stands below the county's rank
    level: place !== null && OF_A_GOVERNMENT.test(name) && !OF_A_TOWNSHIP.test(name) ? place.level : null,
    group: false,
    regionId: place !== null && OF_THE_PLACE.test(name) ? place.id : null,
    systemId: system === null ? null : systemId(system),
    parentId: null,
    known: false,
  };
}

/** What a relative name is in full: 市招商服务中心 → 太仓市招商服务中心, 市委智慧办 → 中共郑州市委智慧办. */
function inPlace(name: string, word: string, place: Region): string {
  if (HIGH_TECH_ZONE.test(name.slice(word.length))) return shortest(place) + name.slice(word.length);
  const party = name.startsWith(`${word}委`) && !name.startsWith(`${word}委员`) ? '中共' : '';
  return party + regionPrefix(place) + name.slice(word.length);
}

/** Institutes of the Academy of Sciences, whose name alone is cut short: 中科院沈阳分院 is 中国科学院沈阳分院. */
function instituteNamed(name: string): Body | null {
  const own = /^(?:中科院|中国科学院)(.{2,30}(?:所|院|中心|站|台|园))$/u.exec(name)?.[1];
  if (own === undefined) return null;
  return { ...ownBody(`中国科学院${own}`, null, '科学研究'), parentId: agencyId('中国科学院') };
}

/** A body of its own that no vocabulary names: its name is what is printed, with the place before it where it is relative. */
export function unknownName(name: string, context: ResolutionContext): Body {
  const institute = instituteNamed(name);
  if (institute !== null) return institute;
  const system = systemOfStem(name);
  const { region } = context;
  const word = RELATIVE_WORDS.find((one) => name.startsWith(one) && name.length > one.length + 1);
  if (word !== undefined && !NOT_RELATIVE.test(name)) {
    const place = region === null ? null : relativeRegion(word, region);
    // 市科技局 in a province's text is every city's.
    if (place === null) return asPrintedBody(name, context, true, systemOfEnding(name) ?? system);
    return ownBody(inPlace(name, word, place), place, system);
  }
  const start = placeAtStart(name);
  if (start !== null) return ownBody(name, start, system);
  // 开发区管委会 in a text of the centre is every zone's.
  if (region === null && name.endsWith('管委会')) return asPrintedBody(name, context, true, system);
  const local = region !== null && region.level !== 'INTERREGIONAL' && !WHOLE.test(name) && OF_THE_PLACE.test(name);
  if (!local) return ownBody(name, null, system);
  return ownBody((HIGH_TECH_ZONE.test(name) ? shortest(region) : regionPrefix(region)) + name, region, system);
}
