import type { Quantity } from './quantity.js';

/** A clause in which a number stands, as far as it matters for what the number is. */
export interface Setting {
  /** The clause, what is in brackets and quotation marks blanked. */
  readonly clause: string;
  /** The clause behind it in its sentence, or nothing. */
  readonly next: string;
  /** A deadline holds here. */
  readonly dated: boolean;
}

/** 对正常经营6个月以上的: on which condition, not what is promised. */
const CONDITION =
  /的$|^(?:凡|符合|满足|如|若|当|对(?!标).*的)|(?:以上|以下|以内|不少于[^，]{0,20}|不低于[^，]{0,20})的(?:企业|单位|机构|项目|人员|园区|个人|高校|人才|主体)/u;
/** 给予最高100万元奖励: what is paid to whom asks. */
const SUPPORT =
  /给予|补贴|补助|奖励|资助|贴息|奖金|封顶|最高(?!水平|峰|点|等级|奖)|申领|优惠|免租|减免|免费|租金|罚款|处以|注册资本|实缴|费用的|金额的|销售收入|总额的|投资额的|年销售|营业收入(?!达|突破|超)|最长|按(?:照)?[^，]{0,30}%|贷款期限|授信额度|单户|单笔|每人|每户|每家|每项|每个|每平方米|每(?:成功|推荐|引进|孵化|入驻|获得|认定)|每吨|每度|每千瓦/u;
/** 涵盖448家机构, 已建成20个: what is there already. */
const EXISTING =
  /(?:已(?!建成后)|现有|目前|现已|共有|拥有|涵盖|截至|去年|上年|近年|以来|原有|既有|其中有|设有)[^，]{0,24}$|等$/u;
/** 禁止…低于0.01毫米, 一般不超过10人: a limit, a definition. */
const LIMIT =
  /禁止|不得(?!低于|少于)|方可|一般不超过|最多|是指|指的是|标准为|原则上不超过|限值|门槛|视为|认定为|有效期|试行期|任期|期限/u;
/** 四个方面, 两个关键词, 三项任务: how a text counts its own parts. */
const OWN_PARTS =
  /^(?:方面|环节|阶段|层面|关键|区分|坚持|重点(?!项目|企业|实验室|园区)|维度|层次|原则|目标|结合|统一|意识|自信|维护|全面|步骤|类别|以上的|以下的|及以上的)/u;
/** A number promises where something is to be reached, grown, made or chosen. */
const GOAL =
  /力争|达到|达|突破|超过|超|不低于|不少于|新增|培育|培养|培训|打造|建成|建设|建立|创建|形成|集聚|聚集|汇聚|引进|引育|招引|吸引|选择|遴选|选取|推荐|布局|发展|认定|举办|组织|开展|新建|新设|设立|浓度|不高于|完成|实现|推广|推出|落地|支持|扶持|数量|总数|规模|占比|比重|率|增长|增速|涨幅|降幅|增加|提升|提高|降低|下降|压减|减少|控制在|压缩|缩短|翻|上线|孵化|储备|储备|发布|开发|转化|组建|联合|编制|制定|制修订|改造|部署|投放|发放|提供|筹集|供应|服务|覆盖|入库|上市|总量|总额|余额|产值|收入|投资|强度|至少|零/u;
/** 5个工作日内办结: a time promised to whom is served. */
const SERVICE =
  /办结|办理|办完|审批|审核|审查|审定|答复|反馈|回复|出具|受理|送达|拨付|兑付|兑现|到账|压缩|压减|缩短|响应|完成|作出|签发|公示|公布|上报|报送|提交|对接/u;
/** 年均增长6%, 占比达60%: the things a ratio is of. */
const MEASURED =
  /(?:率|量|额|数|规模|比重|占比|水平|密度|强度|增长|增速|增幅|比例|覆盖面|产值|收入|投资|余额|能力|人口|面积|浓度|消耗|能耗|排放)[^，]{0,12}$/u;

function excluded({ clause, next }: Setting, quantity: Quantity): boolean {
  const before = clause.slice(0, quantity.start);
  const after = clause.slice(quantity.end);
  if (quantity.kind === 'score' || OWN_PARTS.test(after) || EXISTING.test(before)) return true;
  return CONDITION.test(clause) || SUPPORT.test(clause) || LIMIT.test(clause) || /^(?:给予|按|可)/u.test(next);
}

/** A number in Chinese signs promises only with a word beside it that says how it is meant: 不少于三家, 二十家以上. */
function meant({ written, comparator, value }: Quantity): boolean {
  return (
    !written ||
    (value > 1 && (comparator === 'AT_LEAST' || comparator === 'AT_MOST' || comparator === 'ABOUT')) ||
    value >= 10
  );
}

/**
 * True where a number is a promise and not a condition, a support, a limit or a count of what is there.
 *
 * Sample: 培育OPC企业超100家; 秸秆综合利用率达到85%以上; 选择10个左右…的城市. Not: 对正常运营1年以上的…; 给予最高100万元奖励;
 * 涵盖银行、基金等448家…机构; 评估分值达到90分及以上.
 */
export function isPromise(setting: Setting, quantity: Quantity): boolean {
  const { clause, dated } = setting;
  if (quantity.kind === 'length') {
    return (
      quantity.comparator === 'AT_MOST' &&
      /日|时|分钟|天/u.test(quantity.unit) &&
      SERVICE.test(clause) &&
      !CONDITION.test(clause)
    );
  }
  if (excluded(setting, quantity) || !meant(quantity)) return false;
  const before = clause.slice(0, quantity.end);
  if (quantity.comparator === 'MULTIPLE' || quantity.value === 0) return dated || GOAL.test(clause);
  return (
    GOAL.test(before) ||
    (dated && (quantity.comparator !== 'EXACTLY' || MEASURED.test(clause.slice(0, quantity.start))))
  );
}
