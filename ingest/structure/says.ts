import { bodiesBracket } from './bodies-bracket.js';

/** 责任单位：… · 主办单位：… · （市科技局牵头） · （省发改委主办，省国土资源厅协办） · （财政部负责，6月底前完成）; not （政府引导与企业参与相结合）, （鼓励社会资本参与） · （责任领导：张某　责任单位：财政局） */
const CLAUSE =
  /(?:责任|牵头|负责|主办|主责|承办|配合|协办|落实)(?:责任)?(?:单位|部门)(?:及[^，。：]{1,8})?：|（[^（）]{2,400}(?:负责|牵头|[局厅委办部会府院行位门区县市等](?:主办|承办|配合|协办|落实|参与|指导))(?:组织|统筹)?(?:实施|推进|落实|开展)?[），；、。]/;

/** Whether a text says who is responsible: enough to tell how it is laid out; who it is, is read later. */
export const says = (text: string): boolean => CLAUSE.test(text) || bodiesBracket(text) >= 0;
