import { bodyForm, isBareEnding, isComplete } from './body-name.js';

/** 高新园（邹区镇）, 科技城, 临港: parts of a place that are named as those who govern them are. */
const PARK = /^\p{Script=Han}{1,8}[园城港](?:（\p{Script=Han}{2,10}）)?$/u;

const isPlace = (name: string): boolean => bodyForm(name) === 'PLACE' || PARK.test(name);

/** 市国有公司, 区城管局, 各街道: a name that opens with whose it is, and so begins anew. */
const OWN = /^(?:[省市区县州旗]|各)/u;

/**
 * Whether a blank parts two names of which the first is a place: 经开区 高新园（邹区镇） 各街道 市国有公司, one a line in a cell. A place
 * stands beside another, or beside a name that opens with whose it is; not 高新区 科技局, 滨海新区 管委会, which are one.
 */
export const standBeside = (left: string, right: string): boolean =>
  isPlace(left) && !isBareEnding(right) && (isPlace(right) || (OWN.test(right) && isComplete(right)));
