import { BODY_SUFFIXES as vocabulary } from '../../body-suffixes.js';
import { WordSet } from '../../word-set.js';
import { mayBeginRegion, regionByName } from '../../resolve/regions.js';

/**
 * What the form of a string says of it:
 * - OFFICIAL: the name of a body that governs (海关总署, 市委组织部（人才办）)
 * - OTHER_BODY: of another body (四川数据集团, 省知识产权中心)
 * - KIND: of a kind of bodies that govern nobody (龙头企业, 金融机构)
 * - GROUP: many bodies held to something together (各区县（市）政府, 各相关单位, 市级有关部门)
 * - PLACE: a place that stands for those who govern it (成都市, 高新区)
 * - UNNAMED: nobody in particular (有关部门, 其他相关单位)
 * - UNKNOWN: no name by its form
 */
export type BodyForm = 'OFFICIAL' | 'OTHER_BODY' | 'KIND' | 'GROUP' | 'PLACE' | 'UNNAMED' | 'UNKNOWN';

const UNNAMED =
  /^(?:其他|其它|本)?(?:各)?(?:有关|相关)(?:职能|责任|成员|业务|主管)?(?:(?:部门|单位|地区|地方|方面|机构|企业)(?:[和及与、]|$)){0,2}$/u;
/** A part played, and nobody: 行业主管部门, 牵头单位. */
const PART_PLAYED = /^(?:行业|业务|行政|其他|对应|相应)*(?:主管|职能|责任|牵头|配合|承办|成员|审批)(?:部门|单位)$/u;
/** 各项目牵头单位, 各任务责任部门: those who play a part, told by what they play it in. */
const PART_AT_END = /(?<=各[^，]{1,8})(?:牵头|责任|配合|负责)(?=(?:单位|部门)$)/u;
const EVERY = /^(?:各|所有|全体|全市各|全省各|[省市区县]级各|[省市区县]直各)/u;
const LEVEL_AND_SOME = /^.{1,6}(?:有关|相关|各)(?:职能|责任|成员|主管)?(?:部门|单位|地区|方面|机构|企业)$/u;
/** 各部门要高度重视 and 主板由证监会 are sentences; 要素, 主要 and 自由 make none. */
const DUTY = /(?<!主)要(?!素|塞)|(?<!自)由/u;
/** 市政府主要领导, 各镇分管领导: persons, and no body. */
const PERSONS = /(?:主要|分管)领导(?:同志)?$/u;
const NAME_CHARACTERS = /^[\p{Script=Han}A-Za-z0-9（）〔〕〇·\-、，“”]+$/u;

const official = new WordSet(vocabulary.official);
const other = new WordSet(vocabulary.other);
const kinds = new WordSet(vocabulary.kinds);
const places = new WordSet(vocabulary.places);
const lookalikes = new WordSet(vocabulary.lookalikes);
const bareEndings = new Set([...vocabulary.official, ...vocabulary.other, ...vocabulary.kinds]);

/** The name without a bracket at its end: 国家发展改革委（国家粮食和储备局） → 国家发展改革委. */
function withoutBracket(name: string): string {
  const open = name.search(/[（〔]/u);
  return /[）〕]$/u.test(name) && open > 0 ? name.slice(0, open) : name;
}

/** 浙江省相关部门: the name begins with a place in full. */
export const beginsWithPlace = (name: string): boolean =>
  mayBeginRegion(name, 0) && [2, 3, 4, 5].some((length) => isPlaceInFull(name.slice(0, length)));

const isPlaceInFull = (words: string): boolean => regionByName(words)?.name === words;

/** 应由省财政厅 is no name; 应急管理部 and 如皋市 are. */
const beginsOtherwise = (name: string): boolean =>
  vocabulary.notBefore.some((word) => name.startsWith(word)) &&
  !vocabulary.nameBefore.some((word) => name.startsWith(word)) &&
  !beginsWithPlace(name);

/** 各地, 各区镇 and the like are short; a longer group ends as a body or a place does (各县区人民政府, 各试点城市). */
function isGroup(bare: string): boolean {
  // 市推进“双随机、一公开”监管联席会议成员单位
  if (LEVEL_AND_SOME.test(bare) || /.{3}成员单位$/u.test(bare)) return true;
  if (!EVERY.test(bare)) return false;
  return bare.length <= 5 || [official, other, kinds, places].some((endings) => endings.ends(bare));
}

export function bodyForm(name: string): BodyForm {
  const bare = withoutBracket(name);
  if (bare === '' || PART_PLAYED.test(bare) || (UNNAMED.test(bare) && !bare.startsWith('各'))) return 'UNNAMED';
  if (bare.length > 40 || !NAME_CHARACTERS.test(name)) return 'UNKNOWN';
  if (beginsOtherwise(bare) || PERSONS.test(bare)) return 'UNKNOWN';
  const told = bare.includes('各') ? bare.replace(PART_AT_END, '') : bare;
  if (vocabulary.notWithin.some((word) => told.includes(word)) || DUTY.test(bare)) return 'UNKNOWN';
  if (isGroup(bare)) return 'GROUP';
  if (bare.length < 2 || lookalikes.ends(bare)) return 'UNKNOWN';
  if (official.ends(bare)) return 'OFFICIAL';
  if (kinds.ends(bare)) return 'KIND';
  if (other.ends(bare)) return 'OTHER_BODY';
  return places.ends(bare) ? 'PLACE' : 'UNKNOWN';
}

/** Whether a string of no known form may still be a name under a label that says so: 责任单位：资产集团、港口委、各区镇. */
export const mayBeName = (name: string): boolean =>
  /^[\p{Script=Han}A-Za-z0-9（）、·—\-]{2,30}$/u.test(name) &&
  !vocabulary.notWithin.some((word) => name.includes(word)) &&
  !DUTY.test(name) &&
  !PERSONS.test(name) &&
  !beginsOtherwise(name);

/** Whether the string is a whole body's name, so that 和 or a space after it joins another name to it. */
export function isComplete(name: string): boolean {
  const form = bodyForm(name);
  return form === 'OFFICIAL' || form === 'OTHER_BODY' || form === 'KIND' || form === 'GROUP';
}

/** 国务院 and 海关 are whole names though others end in them. */
export const isWholeName = (name: string): boolean => vocabulary.wholeNames.includes(name);

/** Endings that name a body only with something before them: 管委会 alone shares its head with the name before it. */
export const isBareEnding = (name: string): boolean => bareEndings.has(name);

/** Signs of the longest ending that a broken line may part: 办|公厅, 人民政|府, 人大|常委会. */
const LONGEST_ENDING = 6;

/** Whether words that a break parted have one ending between them, begun in the first and ended in the second: 市政府办⏎公厅. */
export function endsAcross(left: string, right: string): boolean {
  const joined = left + right;
  const last = Math.min(joined.length, left.length + LONGEST_ENDING);
  for (let end = left.length + 1; end <= last; end += 1)
    if (official.endingAt(joined, end).some((length) => end - length < left.length)) return true;
  return false;
}

/**
 * The head that a party organ in a series takes from the name before it: after 市委组织部, 宣传部 means 市委宣传部.
 * Null where the name has its own head.
 */
export function sharedHead(name: string, previous: string | null): string | null {
  if (previous === null || !vocabulary.partyOrgans.includes(name)) return null;
  const head = /^(?:.{0,8}[省市区县州盟旗]|中央|自治区)?委/u.exec(previous)?.[0];
  return head === undefined || head === '委' ? null : head;
}
