import type { Quantity } from './quantity.js';

/**
 * Verbs that promise a number only where they stand right before it, for elsewhere they are words of names and conditions: 申报5项重大项目, 研发30项关键技术;
 * not 研发人员10人以上, 每家企业申报不超过2项.
 */
const DIRECT =
  /(?:申报|谋划|研发|研制|攻克|评选|命名|征集|排查|走访|抽检|抽查|检查|查处|检修|增设|开设|开办|创办|办理|启动|惠及|安置|招录|招聘|新招|调解|培树|选树|征收|收储)(?:国家级|省级|市级|区级|县级|各类|重大|重点)?$/u;
/** What is got is promised where a text says by when or how often; else it is what somebody has, or must have: 获得授权发明专利5项以上. */
const GOT = /(?:取得|获批|获得|新获|获评)(?:国家级|省级|市级|区级|县级|各类|重大|重点)?$/u;
const GOT_OPENS = /^(?:力争|争取|确保|每年|年内|新){0,2}(?:取得|获批|获得|获评)[^，、的]{1,20}$/u;
const STRIVES = /力争|争取|确保|新[增获]|每年|年内/u;
const HAS = /应(?!用|急)|须|具有|具备|拥有|近[一二三四五两\d]年/u;
/** Signs before a number among which its verb stands. */
const NEAR = 14;
/** 招录专业人才|8名以上: such a verb opens the clause, and the number ends it. */
const OPENS =
  /^(?:力争|争取|确保|每年|年内|新){0,2}(?:申报|谋划|研发|攻克|评选|征集|排查|查处|招录|选树|收储)[^，、的]{1,20}$/u;
const ENDS = /^(?:以上|左右)?$/u;
/** 水泥行业4家企业|完成物料密闭, 100个项目|开工建设: how many are to do or be it. */
const DONE = /^\p{Script=Han}{1,8}?(?:完成|开工|建成|投产|竣工|通车|上市|投运|投入使用)/u;
const NOT_DONE = /[已的对每凡如]|可以/u;
/** 由|3名以上专家完成, 分|3个批次完成: who does it, or in how many steps. */
const BY = /[由分]$/u;
const STEPS = /^(?:以上|左右)?\p{Script=Han}{0,4}?(?:批次|阶段|步骤|专家)/u;

const isGot = (before: string, after: string, dated: boolean): boolean =>
  (GOT.test(before.slice(-NEAR)) || (GOT_OPENS.test(before) && ENDS.test(after))) &&
  (dated || STRIVES.test(before)) &&
  !HAS.test(before);

/** Whether a count is told by the words right before it, or by what those are to do whom it counts. */
export function isDirected(clause: string, { start, end, kind, comparator }: Quantity, dated: boolean): boolean {
  if (kind !== 'count' || comparator === 'AT_MOST') return false;
  const [before, after] = [clause.slice(0, start), clause.slice(end)];
  return (
    DIRECT.test(before.slice(-NEAR)) ||
    (OPENS.test(before) && ENDS.test(after)) ||
    isGot(before, after, dated) ||
    (DONE.test(after) && !NOT_DONE.test(clause) && !BY.test(before) && !STEPS.test(after))
  );
}

/** 每年遴选不超过20个标志性应用场景，按照…给予奖励: how many are chosen is promised, though what they are paid stands behind. */
const CHOSEN = /每(?:年|批|届)[^，、]{0,10}(?:遴选|评选|选择|选取|选出|择优|认定|推荐|培育|打造|建设)[^，、]{0,8}$/u;

export const isChosen = (before: string, { kind }: Quantity): boolean => kind === 'count' && CHOSEN.test(before);

const MADE =
  /(?:开发|提供|争取|新增|培育|培养|建设|建成|新建|改造|打造|创建|引进|安排|筹集|筹措|投放|发放|招聘|设立|选派|完成|形成|推出|研制|制定|遴选|推广|布局)(?:总[量额数]为?)?(?:不低于|不少于|超过)?$/u;

/**
 * Whether what is made or given is counted right behind its verb: 开发2万个|以上的公益性岗位, 争取不低于1亿元|的小微企业再贷款. Then 以上的 tells no condition, as it
 * does in 吸纳就业达到10人以上的企业.
 */
export const isMade = (before: string): boolean => MADE.test(before.slice(-NEAR));
