import { agencyId, systemId, type Body, type ResolutionContext } from './body.js';
import { systemOfEnding } from './local-bodies.js';
import { CHINA } from './regions.js';
import { systemOfStem } from './stems.js';

/** Ways of naming many bodies at once. */
const MANY: readonly RegExp[] = [
  /^各/u, //                                         各县区人民政府, 各市（州）科技局, 各相关单位
  /^(?:其他|其它|有关|相关|全省|全市|试点|所有|部分|省直|市直|区直|县直)(?!机关工委|机关工作)/u, // 有关部门, 试点城市政府, 市直有关部门
  /(?:部门|单位|机构|企业|高校|院校|银行机构|成员单位|科研院所)$/u, // 商务部门, 市级有关单位, 金融机构
  /^(?:[国省市区县州盟旗]|设区市|地市){1,3}级/u, //                     国省级高新区管委会, 省级人民政府, 县级政府
  /^(?:市|县|区|州|盟|旗|市县|区县|县区|市区)（[^）]+）/u, //            市（州）科技局, 县（市、区）政府
  /^(?:市县|区县|县区|市州|县市区|市区县|(?:县市|区市)(?!场|政(?!府)|容|监)|区镇|镇街|镇街道|街镇|乡镇|街道)(?!党委组织)/u, // 区县政府, 县市区人民政府
  /^(?:省|市|县|区|州|盟|旗)(?:、|和|或|及)/u, //                               市、区县人民政府
  /所在地|所在(?:市|县|区|省)/u, //                                      自贸试验区所在地省级人民政府
  /^(?:地方(?!金融|志|史|海事|税务|铁路)|属地|当地|相关地|沿线|基层|上级|下级)/u, //           地方各级人民政府, 属地政府
  /功能板块|功能区管委会$|(?:九|八|七|六|五|四|三|两)(?:城市|省|市|地)/u, //  功能板块管委会, 长三角G60九城市
  /^(?:商业银行|银行|保险公司|证券公司|期货公司|担保公司|基金公司|信托公司|证券交易所|交易所|高等学校)$/u, // 保险公司
  /^[两三四五六七八九](?:县|区)/u, //                                     三县人民政府
  /等$/u,
];

export const isGroup = (name: string): boolean => MANY.some((one) => one.test(name));

/** A name kept as printed: it means bodies of the text's own place, so its id holds that place. */
export function asPrintedBody(
  name: string,
  { region }: ResolutionContext,
  group: boolean,
  system: string | null,
): Body {
  const place = region ?? CHINA;
  return {
    id: agencyId(`${place.code ?? place.name}/${name}`),
    name,
    aliases: [],
    level: null,
    group,
    regionId: region?.id ?? null,
    systemId: system === null ? null : systemId(system),
    parentId: null,
    known: group,
  };
}

export function groupBody(name: string, context: ResolutionContext): Body {
  return asPrintedBody(name, context, true, systemOfEnding(name) ?? systemOfStem(name));
}
