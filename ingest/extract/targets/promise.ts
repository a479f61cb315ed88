import { isChosen, isDirected, isMade } from './directed.js';
import { goesOnCounting } from './listed.js';
import { PROMISE_WORDS } from './promise-words.js';
import type { Quantity } from './quantity.js';
import { isShareOfAll } from './share-of-all.js';

/** A clause in which a number stands, as far as it matters for what the number is. */
export interface Setting {
  /** The clause, what is in brackets and quotation marks blanked. */
  readonly clause: string;
  /** The clause behind it in its sentence, or nothing. */
  readonly next: string;
  /** A deadline holds here. */
  readonly dated: boolean;
  /** A clause before it in its sentence has promised a number of things. */
  readonly counting: boolean;
}

/** 对正常经营6个月以上的, 不良率达到3%时: on which condition, not what is promised. */
const CONDITION =
  /的$|(?:达到|超过|低于|高于|满)[^，]{0,20}时$|^每增加|^(?:凡|符合|满足|如|若|当(?!年|地)|对(?!标).*的)|(?:以上|以下|以内|不少于[^，]{0,20}|不低于[^，]{0,20})的(?:企业|单位|机构|项目|人员|园区|个人|高校|人才|主体)/u;
/** 超过400万元的工程采购项目, 峰谷差率超过40%的地区: which ones are meant; the number goes with its noun. */
const WHICH_AFTER = /^(?:以上|以下)?的[\p{Script=Han}]{0,8}?(?:地区|城市|企业|项目|单位|机构|人员|园区)/u;
/** 给予最高100万元奖励: what is paid to whom asks. */
const SUPPORT =
  /给予|补贴(?!性|培训(?!费))|补助(?!(?:标准|资金|经费)?(?:[由从][^，]{1,16})?(?:提高|增加))|奖励|资助(?!不少于)|贴息|奖金|封顶|最高(?!水平|峰|点|等级|奖|支付限额)|申领|优惠|免租|减免|罚款|处以|注册资本|实缴|最长|(?<!拟)按(?:照)?(?!规定|要求|有关|国家)[^，]{0,30}%|贷款期限|授信额度|额度上限|贷款额度|放宽|单户|单笔|每(?:成功|推荐|引进|孵化|入驻|获得|认定)|每吨|每度|每千瓦(?!时)/u;
/** 金额的30%, 年销售收入超过…: what a support is reckoned from; 研发费用占营业收入比重达到3.2% is a goal. */
const RECKONED = /租金|费用的|金额的|销售收入|总额的|投资额的|年销售|营业收入(?![^，]{0,4}(?:达|突破|超|增长))/u;
const SHARE = /(?:比重|占比|比例|率|强度|份额)[^，]{0,8}$|预留[^，]{0,24}$/u;
/** 每家企业5万元: what is paid for one; 每个县至少建有1所 is no payment. */
const PER_ONE = /免费|(?:每人(?!每年)|每户|每家|每项|每个(?!县|市|省|区|乡|镇|村|街道|地级|设区|社区)|每平方米)/u;
/** 涵盖448家机构, 已建成20个: what is there already. */
const EXISTING =
  /(?:已(?!建成后)|现有|目前|现已|截至|(?<![比较])(?:去年|(?<!以)上年)|近年|以来|原有|既有(?!建筑|住宅|小区|产能)|其中有)[^，]{0,24}$|(?:共有|拥有|涵盖|设有)(?:(?!达到|提高|增加|超过|突破)[^，]){0,24}$|(?:[选评]出|了)$/u;
const AND_OTHERS = /等$/u;
/** 禁止…低于0.01毫米, 一般不超过10人: a limit, a definition. */
const LIMIT =
  /禁止|不再新建|不得(?!低于|少于)|方可|一般不超过|最多|是指|指的是|标准为|原则上不超过|限值|门槛|视为|认定为|有效期|试行期|任期|期限|申报[^，]{0,6}不超过/u;
/** 达到100%得满分: a rating. */
const RATING = /得(?:满分|\d{1,3}分)|扣\d|不得分/u;
/** 由30%提高至50%, 从5000亿元增加到8000亿元: where it starts from. */
const FROM_BEFORE = /(?:从|由)[^，]{0,14}$/u;
const FROM_AFTER =
  /^(?:左右|以上)?(?:今年)?(?:阶段性|逐步|进一步|分别|再)?(?:提高|提升|提|增加|增长|扩大|降低|下降|降|减少|压缩|缩短|压减|上升|调整|下调|上调|延长)(?:至|到|为)/u;
/** 四个方面, 两个关键词, 三项任务: how a text counts its own parts. */
const OWN_PARTS =
  /^(?:方面|环节|阶段|层面|关键(?!技术|核心|共性|零部件|材料|产品|岗位|项目)|区分|坚持|重点(?!项目|企业|实验室|园区)|维度|层次|原则|目标|结合|统一|意识|自信|维护|全面|步骤|类别|以上的|以下的|及以上的|配套|部门|措施|意见|政策|单位(?!$))/u;
/** 开发2万个以上的岗位 */
const OF_SO_MANY = /^及?以上的/u;
/** 公共服务质量满意度达到|82分: marks that those give who are served, and no rating. */
const SATISFIED = /满意度[^，]{0,8}$/u;
/** 群众满意度达到90分|以上为优秀等次: which grade is given for it. */
const GRADED =
  /^(?:及?以上|以下)?(?:评定?|认?定|确定)?为(?:优秀|优良|良好|合格|基本合格|不合格|[优良中差]等?(?:$|级)|[一二三四A-D]级)/u;
/** 加快推进年产|30万吨聚烯烃项目, 关闭退出年产|30万吨以下煤矿: how large a thing is, and no promise; 年产|30万辆新能源汽车 is one, 2024年产业集群 is another word. */
const A_YEAR = /(?<!\d)年产(?!业|值|能|出)[^，、\d]{0,8}$/u;
const THING_OF_SIZE = /^[^，、]{0,20}(?:项目|工程|生产线|产线|装置|基地|煤矿|矿山|矿井|企业|厂)/u;
/** 在2个以上城市|开展业务的平台企业可申报: who may ask; not 的企业应用场景, 的企业可信数据空间. */
const WHO = /的\p{Script=Han}{0,6}?(?:企业|单位|机构|人员|个人|主体)/u;
const WHO_MAY = new RegExp(`${WHO.source}[均也]?(?:可(?![信视再持控])|方可|应(?![用急对收变])|须|享受)`, 'u');
const ENDS_IN_WHO = new RegExp(`${WHO.source}$`, 'u');
/** 60平方公里范围内, 对3类人员: where and for whom. */
const PLACE = /^(?:范围|区域)?内/u;
/** A number promises where something is to be reached, grown, made or chosen. */
const GOAL = new RegExp(PROMISE_WORDS.join('|'), 'u');
/** 5个工作日内办结: a time promised to whom is served. */
const SERVICE =
  /办结|办理|办完|审批|审核|审查|审定|答复|反馈|回复|出具|受理|送达|拨付|兑付|兑现|到账|压缩|压减|缩短|响应|完成|作出|签发|公示|公布|上报|报送|提交|对接|启动|确认|返还|支付|时限|时间|低压|高压/u;
/** 在收到申请之日起10个工作日内: a time within which somebody must act. */
const RUNS = /(?:之日起|之日后|收到[^，]{0,16}后|受理后|应(?:当)?在|于|在)$/u;
/** 年均增长6%, 占比达60%: the things a ratio is of. */
const MEASURED =
  /(?:率|量|额|数|规模|比重|占比|水平|密度|强度|增长|增速|增幅|比例|覆盖面|产值|收入|投资|余额|能力|人口|面积|浓度|消耗|能耗|排放)[^，]{0,12}$/u;

/** 拟争取省级奖励资金150万元: money to be won from above, and none that is paid; not 按争取资金的1‰给予奖励, 争取资金对危房户每户补助2万元. */
const WON = /(?<!可|按|对)争取[^，对每按给]{0,16}$/u;

function isSupport(clause: string, before: string, { kind, unit }: Quantity): boolean {
  if (/元$/u.test(unit) && WON.test(before)) return false;
  if (SHARE.test(before))
    return /给予|奖励|补贴|补助(?!标准)|最高|(?<!拟)按[^，]{0,30}%|封顶/u.test(clause) && !/预留/u.test(before);
  if (SUPPORT.test(clause) || (kind !== 'count' && RECKONED.test(clause))) return true;
  return (kind === 'length' || /元$/u.test(unit)) && PER_ONE.test(clause);
}

/** On which terms, up to which limit or for which mark a number stands. */
const isTerm = (clause: string, next: string): boolean =>
  CONDITION.test(clause) || LIMIT.test(clause) || RATING.test(clause) || RATING.test(next);

/** A share of all is asked without its own 以上的, which makes no condition of it: 80%以上的企业开展改造. */
function isShare(setting: Setting, quantity: Quantity): boolean {
  if (!isShareOfAll(setting, quantity)) return false;
  const { clause, next } = setting;
  const others = clause.slice(0, quantity.start) + clause.slice(quantity.end).replace(/^及?以上的/u, '');
  return !isTerm(others, next);
}

function excluded({ clause, next, dated }: Setting, quantity: Quantity): boolean {
  const before = clause.slice(0, quantity.start);
  const after = clause.slice(quantity.end);
  if ((quantity.kind === 'score' && !SATISFIED.test(before)) || PLACE.test(after) || EXISTING.test(before)) return true;
  if ((quantity.kind === 'score' && GRADED.test(after)) || WHO_MAY.test(after)) return true;
  if (A_YEAR.test(before) && THING_OF_SIZE.test(after)) return true;
  const made = isMade(before);
  if (OWN_PARTS.test(after) && !(made && OF_SO_MANY.test(after))) return true;
  if (!dated && AND_OTHERS.test(before)) return true;
  if (FROM_BEFORE.test(before) && FROM_AFTER.test(after)) return true;
  if (!made && WHICH_AFTER.test(after) && /(?:超过|低于|高于|达到|不足)$/u.test(before)) return true;
  if (isTerm(clause, next)) return true;
  if (isChosen(before, quantity)) return false;
  return isSupport(clause, before, quantity) || /^(?:给予|按|可|暂停|停止)/u.test(next);
}

/** 对300户困难家庭进行改造, 重点在100个城市建设医疗集团 */
const FOR_SOME = /^(?:对|为|向|面向|组织|帮助|(?:重点|选择)?在)/u;
/** 对年内投诉3次以上商户进行约谈: for whom, told by how often. */
const isOften = ({ unit, comparator }: Quantity): boolean => /[次起]$/u.test(unit) && comparator !== 'EXACTLY';
const DONE_FOR = /开展|实施|提供|进行|完成|实现|脱贫|^\p{Script=Han}{1,8}?(?:建设|推广)/u;

/** A number in Chinese signs promises only with a word beside it that says how it is meant: 不少于三家, 二十家以上. */
function meant({ written, comparator, value }: Quantity): boolean {
  return (
    !written ||
    (comparator === 'AT_LEAST' && value >= 1) ||
    (value > 1 && (comparator === 'AT_MOST' || comparator === 'ABOUT')) ||
    value >= 10
  );
}

/** 5个工作日内办结, 在收到申请之日起10个工作日内会同财政局完成审核; not 对正常经营6个月以上的. */
const isService = ({ clause }: Setting, { start, unit, comparator }: Quantity): boolean =>
  comparator === 'AT_MOST' &&
  /日|时|分钟|天/u.test(unit) &&
  (SERVICE.test(clause) || RUNS.test(clause.slice(0, start))) &&
  !CONDITION.test(clause);

/** 3天|日均消费量, 30天|使用量: how much is kept in store. */
const STOCK = /^的?(?:日均|平均)?(?:消费|消耗|使用|需求|销售|供应|用)[气水电粮药]?量/u;

/** 形成不低于保障本行政区域3天日均消费量的储气能力: a length that measures a stock. */
const isStock = ({ clause }: Setting, { end, comparator }: Quantity): boolean =>
  comparator === 'AT_LEAST' && STOCK.test(clause.slice(end, end + 8));

/**
 * True where a number is a promise and not a condition, a support, a limit or a count of what is there.
 *
 * Sample: 培育OPC企业超100家; 秸秆综合利用率达到85%以上; 选择10个左右…的城市. Not: 对正常运营1年以上的…; 给予最高100万元奖励;
 * 涵盖银行、基金等448家…机构; 评估分值达到90分及以上; 由30%提高至50% (the first of the two).
 */
export function isPromise(setting: Setting, quantity: Quantity): boolean {
  const { clause, dated, counting } = setting;
  if (quantity.kind === 'length') return isService(setting, quantity) || isStock(setting, quantity);
  if (isShare(setting, quantity)) return true;
  if (excluded(setting, quantity) || !meant(quantity)) return false;
  if (quantity.comparator === 'MULTIPLE' || quantity.value === 0) return dated || GOAL.test(clause);
  return (
    GOAL.test(clause.slice(0, quantity.end)) ||
    (dated && (quantity.comparator !== 'EXACTLY' || MEASURED.test(clause.slice(0, quantity.start)))) ||
    (dated && A_YEAR.test(clause.slice(0, quantity.start))) ||
    isDirected(clause, quantity, dated) ||
    (counting && goesOnCounting(clause, quantity)) ||
    // 对全市3000家规上工业企业开展免费诊断, 为2万名老年人提供上门服务: what is done stands behind.
    (quantity.kind === 'count' &&
      FOR_SOME.test(clause) &&
      !isOften(quantity) &&
      !ENDS_IN_WHO.test(clause.slice(quantity.end)) &&
      DONE_FOR.test(clause.slice(quantity.end))) ||
    // 1000名经营管理团队核心人才参加专题研修, under a deadline.
    (dated && quantity.kind === 'count' && quantity.start === 0 && GOAL.test(clause.slice(quantity.end)))
  );
}
