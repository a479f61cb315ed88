/**
 * What stands in 《》 and is no document cited: forms, certificates and contracts to be filled in, and works.
 * Told by how the title ends and by the words beside it; `before` and `after` are a few signs of the sentence.
 */
const FORM =
  /(?:表|表格|登记簿|台账|(?:申请|申报|承诺|告知|通知|责任|任务|说明|保证|意向|委托|授权|推荐|确认|决定|意见|认定|建议)书|证书|证明|许可证|资格证|登记证|执照|证照|凭证|回执|模板|样式|样表|合同文本|合同|协议书|投资人协议|保密协议|劳动协议|章程)$/u;
const FILLED_IN =
  /(?:填写|填报|填列|签订|签署|出具|颁发|核发|换发|领取|取得|提交|报送|申领|持有?|附)(?:如实)?(?:了)?$/u;
/** Under verbs of filling in, these are forms too: 如实填写《…评估指标》（详见附件1）. 签署《…协定》 stays a document. */
const FILLED_FORM = /(?:指标|表|单|书|证|合同|报告|材料|手册|清单)$/u;
const ANNEXED = /^（?(?:详|具体)?见?附件|^（(?:样式|格式|模板|式样)/u;
const IN_ANNEX_LIST = /附件[\d一二三四五六七八九十]{0,4}[：:.、\s]?\d{0,3}[.、]?$/u;
const WORK =
  /(?:日报|晚报|时报|周报|学报|早报|周刊|月刊|杂志|画报|新闻联播|焦点访谈|读本|学习纲要|谈治国理政|文选|选集|论述摘编|选编|丛书|之歌)$/u;
const WORK_BEFORE =
  /(?:电影|影片|歌曲|歌剧|舞剧|话剧|戏剧|京剧|越剧|电视剧|连续剧|纪录片|专题片|宣传片|动画片?|动漫|图书|丛书|杂志|期刊|报纸|栏目|节目|游戏|小说|刊物|著作|专著|歌舞剧|综艺)(?:作品)?(?:类)?$/u;
const WORK_AFTER =
  /^(?:等)?(?:杂志|期刊|报刊|栏目|节目|刊物|专刊|专栏|上?(?:刊登|刊发|发表|刊载|播出)|游戏|电影|电视剧|舞剧)/u;

export function isNoDocument(title: string, before: string, after: string): boolean {
  if (ANNEXED.test(after) || IN_ANNEX_LIST.test(before)) return true;
  if (FORM.test(title) || (FILLED_IN.test(before) && FILLED_FORM.test(title))) return true;
  return WORK.test(title) || WORK_BEFORE.test(before) || WORK_AFTER.test(after);
}

/** 研究制定《…办法》, 加快出台《…条例》: what is still to be made. Not 修订《…》, which exists, nor 已出台《…》. */
const TO_BE_MADE =
  /(?:研究|抓紧|加快|及时|尽快|牵头|组织|要|应当?|须|将|，|。|；|、|^)(?:制定|制订|起草|拟定|编制|出台|制定出台|研究制定|编制完成)(?:并?(?:印发|发布|出台|实施))?$/u;
/** 《A》《B》和《C》 after one verb: what stands before the first of them. */
function beforeSeries(before: string): string {
  let text = before;
  while (/》(?:[、和及与]|以及)?$/u.test(text) && text.includes('《')) text = text.slice(0, text.lastIndexOf('《'));
  return text;
}

/** True where the words around a title say that it is yet to be made; not 制定《…法》实施细则, which cites the law. */
export const isYetToBe = (before: string, after: string): boolean =>
  TO_BE_MADE.test(beforeSeries(before)) && !/^(?:的|实施|配套|补充)/u.test(after);

/** A kind and nothing more, which names a document only where it was introduced: 《意见》, 《实施方案》, 《本办法》. */
export const isKindOnly = (title: string): boolean =>
  /^(?:本|该|上述)?(?:实施|若干|指导|工作|行动|总体|管理|暂行|试行|专项|建设|发展|试点)?(?:意见|办法|方案|通知|规划|纲要|条例|规定|细则|计划|决定|措施|政策|指南|目录|清单|标准|指引|公告|协议|协定|通告|规则|要点|批复|函)(?:（[^（）]{1,8}）)?$/u.test(
    title,
  );
