import { COUNTED_WORDS } from './counted-words.js';
import type { Quantity } from './quantity.js';

/** Verbs by which those who are a share of all are to do or be something: 建成, 由企业申请, 落户企业. */
const DOES = new RegExp(
  `^([\\p{Script=Han}\\u0000“”A-Za-z、]{2,30}?)(?:${COUNTED_WORDS.does.join('|')}|由\\p{Script=Han}{2,8}(?:申请|完成|承担|提供))`,
  'u',
);
/** 30%以上的股权, 20%的资金用于…, 土地出让金: a part of some money and no part of all who are meant. */
const OF_MONEY = new RegExp(`^\\p{Script=Han}{0,12}[金款资费]$|^(?:${COUNTED_WORDS.money.join('|')})`, 'u');
/** 50%以上的单位可…, 给予…, 已开展…, …参加培训的: what those who are so many may do, are given, have done, or are told by. */
const MAY = new RegExp(`可|须|不得|了(?!解)|已|的$|${COUNTED_WORDS.may.join('|')}`, 'u');
/** What may stand before the share: 力争, 实现, 全市. */
const OPENS = /^(?:(?:力争|确保|争取|实现|推动|全[国省市县区]|到|使|其中|每年|也|和|、)){0,3}$/u;

/**
 * A share of all who are meant, that opens its clause: 75%以上科技人员落户企业, 100%的县级以上城市建成清新空气示范区, 50%以上的专利由企业申请. Not:
 * 30%以上的股权由企业持有, 20%的资金用于….
 */
export function isShareOfAll(
  { clause, next }: { readonly clause: string; readonly next: string },
  { start, end, unit }: Quantity,
): boolean {
  if (unit !== '%' || /^(?:给予|按|可|方可|才[可能])/u.test(next) || !OPENS.test(clause.slice(0, start))) return false;
  const whom = clause.slice(end).replace(/^(?:及?以上|左右)?的?/u, '');
  const subject = DOES.exec(whom)?.[1];
  return subject !== undefined && !OF_MONEY.test(subject) && !MAY.test(whom);
}
