/** Words by which a sentence tells somebody to do something. */
const DIRECTS =
  /应当|应将|应予|应按|应在|须|不得|可以|鼓励|支持|引导|推动|推进|促进|加快|加大|加强|强化|深化|完善|健全|建立|构建|打造|探索|开展|落实|严格|提升|提高|优化|发挥|实施|给予|组织|负责|依法|允许|坚持|保障|保护|维护|禁止|制定|设立|不受|授权|授予|放宽|简化|取消|下放/;

/** True where a text directs somebody: a measure does, a definition does not. */
export const isDirective = (text: string): boolean => DIRECTS.test(text);

/** 为了深化绿色金融改革创新…制定本条例。 */
const PURPOSE = /^(?:为了?|根据)[^。]{4,}制定(?:本|了)/;
/** 本市行政区域内…，适用本条例。 */
const SCOPE = /^[^。]{2,120}适用(?:于)?本[^。]{1,8}。|^本[^。]{1,10}适用于/;
/** 本条例所称的绿色金融，是指… */
const MEANING = /^(?:本[^，。]{1,10})?所称[^。]{1,40}，?(?:是指|包括)|^[^，。]{1,20}是指/;
/** 本条例自2022年1月1日起施行。 */
const FORCE = /^[^。]{0,40}自[^。]{2,30}起(?:施行|实施|生效|执行)|^[^。]{0,20}有效期/;
/** 本办法由市科技局负责解释。 */
const INTERPRETATION = /^[^。]{1,30}由[^。]{2,30}(?:负责)?解释/;
/** 违反本条例规定的行为，法律…已有法律责任规定的，从其规定。 */
const REFERENCE = /从其规定。?$/;
/** …应当遵循…的原则。 */
const PRINCIPLE = /(?:应当|坚持|遵循)[^。]{4,120}原则。?$/;

/** What a legal article without a heading does where it is no measure. */
export function articleRole(text: string): 'DEFINITION' | 'PREFATORY' | null {
  if ([PURPOSE, SCOPE, MEANING, FORCE, INTERPRETATION, REFERENCE].some((form) => form.test(text))) {
    return 'DEFINITION';
  }
  return PRINCIPLE.test(text) ? 'PREFATORY' : null;
}
