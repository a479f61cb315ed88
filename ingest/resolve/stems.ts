import { BUREAU_ENTRIES } from './vocabulary.js';

const STEMS: readonly (readonly [string, string])[] = BUREAU_ENTRIES.flatMap(({ stem, short, system }) =>
  [stem, ...short].filter((word) => word.length > 1).map((word) => [word, system] as const),
);

const byStem = new Map<string, Set<string>>();
for (const [word, system] of STEMS) byStem.set(word, (byStem.get(word) ?? new Set()).add(system));

/** Kinds of places and offices whose line their last words give. */
const BY_ENDING: readonly (readonly [RegExp, string])[] = [
  [/(?:管委会|管理委员会|高新区|经开区|开发区|园区|产业园|新区|保税区|自贸区)$/u, '园区'], // 太仓高新区, 国省级高新区管委会
  [/(?:人民政府|政府|街道办事处|办事处|镇|乡|街道)$/u, '地方政府'],
  [/(?:人民法院|法院)$/u, '法院'],
  [/(?:人民检察院|检察院)$/u, '检察'],
  [/(?:银行|农商行|信用社|信用联社|农信联社)$/u, '商业金融'],
  [/(?:海关)$/u, '海关'],
  [/(?:总工会|妇联|团委|科协)$/u, '群团'],
];

/** Departments, and offices and centres for one work: 商务部门, 金融主管部门, 市大数据发展中心, 市招商办. */
const BY_WORK: readonly RegExp[] = [
  /^[各省市县区州级地方]{0,12}(.{1,30}?)(?:主管|管理|监管)?(?:部门|行政部门)$/u,
  /^(?:自治区|[省市县区州])?(.{2,20}?)(?:事业|事务|工作)?(?:发展|服务|管理)?(?:中心|办公室|办)$/u,
];

/** The line of a name that says its work in so many words; null where that is not sure. */
export function systemOfStem(name: string): string | null {
  for (const pattern of BY_WORK) {
    const systems = byStem.get(pattern.exec(name)?.[1] ?? '');
    if (systems?.size === 1) return [...systems][0] ?? null;
  }
  return BY_ENDING.find(([ending]) => ending.test(name))?.[1] ?? null;
}
