/** Words by which a sentence tells somebody to do something. */
const DIRECTS =
  /应当|应将|应予|应按|应在|须|不得|可以|鼓励|支持|引导|推动|推进|促进|加快|加大|加强|强化|深化|完善|健全|建立|构建|打造|探索|开展|落实|严格|提升|提高|优化|发挥|实施|给予|组织|负责|依法|允许|坚持|保障|保护|维护|禁止|制定|设立|不受|授权|授予|放宽|简化|取消|下放/;

/** 合作银行收到补偿资金后，应继续履行…; not 相应, 供应, 应用, 应急. */
const OUGHT = /(?<![相对适响反供效答感因])应(?![用急对届收付变答邀酬有])/;
/** 各单位要按月报送; not 主要, 需要, 要求, 要素. */
const MUST = /(?<![主重需必概摘纪提简首])要(?![求点素件旨领闻塞害约])/;
/** 由县财政局牵头 · 由风险补偿资金和合作银行按照4：6的比例分担 · 由县审计局对…进行监督检查; not 由7至9名专家组成, 由企业自行承担. */
const BY =
  /由[^。；]{2,60}?(?:牵头|(?<!自行)承担|分担|统筹|安排|拨付|审核|审定|审批|管理|监督|检查|执行|办理|配合|编制|会同|兑现|责令|处以?|予以|进行|报送|返还|确定)/;
/** What somebody does whom a rule names: 国家…实行减免等优惠政策, 达到5%时，停止合作, 每年清算, 报财政部备案. */
const DOES =
  /实行|履行|分担|暂停|停止|责令|退回|返还|清算|报送|上报|公示|公开|通报|备案|追究|查处|监督检查|监督管理|(?:于|在)[^。，；]{2,16}前报/;

/** 考核工作组对自查报告进行核查: what a body does to whom a rule is for. */
const ACTS =
  /(?:^|[。；])[\p{Script=Han}（）、]{2,24}[组局部委厅办府门院会构](?:应|要)?对[^，。；]{2,40}?进行[\p{Script=Han}]{0,8}(?:检查|核查|抽查|审查|评估|考核|评价|监督|核定|审核|验收)/u;
/** 投入财政资金3000万元 · 发放消费券: what is given; not 近三年累计投入, 已投入, which is gone. */
const GIVES =
  /(?<!(?:近[几两三五十\d]{1,2}年|过去|此前|目前|前[几两三]年)[^，。；]{0,8}|已经?|已累计|曾)(?:投入[^，。；]{0,12}资金|(?:安排|筹措|投入|统筹)[^，。；]{0,16}\d[\d.]*[万亿]?元)|发放[^，。；的]{0,12}券/;

/** 第九条【受理程序】本办法由区商务局牵头组织实施: though its heading names a procedure, it tells a body to do something. */
export const entrusts = (text: string): boolean => BY.test(text);

/** True where a text directs somebody: a measure does, a definition does not. */
export const isDirective = (text: string): boolean =>
  [DIRECTS, OUGHT, MUST, BY, DOES, ACTS, GIVES].some((form) => form.test(text));

/** （目的）为加强…: the heading that some articles bear. */
const HEADING = /^(?:（[^（）。]{2,16}）|【[^【】。]{2,16}】)。?/;
/** 为了深化绿色金融改革创新…制定本条例。 · 为推动…。为确保…，特制定本实施办法。 */
const PURPOSE = /^(?:为了?|根据|按照|依据|依照)[^。]{4,}(?:。[^。]{4,}){0,2}?(?:制[定订]|出台)(?:本|了|如下|以下)/;
/** 本市行政区域内…，适用本条例。 · 本市推进上海国际金融中心建设工作适用本条例 */
const SCOPE = /^[^。]{2,200}适用(?:于)?本[^。，]{1,10}(?:。|$)|^本[^。]{1,10}适用于/;
/** 本条例所称的绿色金融，是指… · 本办法所称的…资金由区政府统筹财政资金出资设立 */
const MEANING = /^本[^，。]{1,10}所称|^所称[^。]{1,40}，?(?:是指|包括)|^[^，。]{1,20}是指/;
/** 引导基金的支持对象为：在…境内从事创业投资的…企业 */
const OBJECT = /^[^，。]{0,20}(?:支持|补贴|补助|奖励|扶持|资助|适用|服务|申报|贷款)的?(?:对象|范围)(?:为|是|包括|：)/;
/** 本条例自2022年1月1日起施行。 */
const FORCE = /^[^。]{0,40}[自从于][^。]{2,30}(?:起|日后)(?:正式)?(?:施行|实施|生效|执行)|^[^。]{0,20}有效期/;
/** 本办法由市科技局负责解释。 */
const INTERPRETATION = /^[^。]{1,30}由[^。]{2,40}(?:负责)?解释/;
/** 违反本条例规定的行为，法律…已有法律责任规定的，从其规定。 */
const REFERENCE = /从其规定。?$/;
/** …应当遵循…的原则。 · 引导基金按照…的原则运作。 */
const PRINCIPLE = /(?:应当|坚持|遵循|按照|本着)[^。]{4,120}原则(?:运作|管理|运行|实施|进行)?。?$/;

/** 市科技局应当制定…: a body has a duty; not …的企业，应当依法设立, and not 应当遵循 a principle. */
const DUTY = /[局厅委办部门府会院行室](?:应当|应在|须|不得)(?!遵循|坚持|按照[^，。]{1,30}原则)/;

/** 数字经济发展以…为核心 behind a principle tells nobody anything; 市人民政府应当… does. */
const OUGHT_TO = /应当|须|不得|负责|可以|鼓励|支持|建立|制定/;

/** What a legal article without a heading does where it is no measure. */
export function articleRole(whole: string): 'DEFINITION' | 'PREFATORY' | null {
  const text = whole.replace(HEADING, '');
  if ([PURPOSE, SCOPE, MEANING, INTERPRETATION, REFERENCE].some((form) => form.test(text))) return 'DEFINITION';
  if (!DUTY.test(text) && [OBJECT, FORCE].some((form) => form.test(text))) return 'DEFINITION';
  const [first = '', ...others] = text.split('。');
  return PRINCIPLE.test(first) && !OUGHT_TO.test(others.join('。')) ? 'PREFATORY' : null;
}

/** 本意见自发布之日起执行，执行期一年 · 本公告自2022年4月1日施行 · 本公告所称中型企业… · 本办法由市财政局负责解释: a numbered item that only closes its document. */
const CLOSING_ITEM =
  /^本[^，。；]{1,12}(?:(?:自|从|于)[^。；]{2,40}(?:起|日后|日)(?:正式)?(?:施行|实施|生效|执行)|有效期|所称|由[^。；]{2,60}解释)/;

export const isClosingItem = (title: string): boolean => CLOSING_ITEM.test(title);

/** 应当在2011年3月31日前达到… · 于2023年12月31日前报财政部备案: a duty among the closing articles of a regulation. */
const CLOSING_DUTY = /应当|应在|须|不得|(?:于|在)[^。，；]{2,20}前[^。，；]{0,20}(?:报|完成|制定|达到|公布)/;

export const isClosingDuty = (text: string): boolean => CLOSING_DUTY.test(text);
