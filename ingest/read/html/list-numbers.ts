import { numeralOf } from '../docx/numeral.js';
import { childrenOf, walk, type Node } from './nodes.js';

/** `<ol type>`, and the CSS that says the same → how a number is printed, and what follows it. */
const FORMATS: Readonly<Record<string, readonly [string, string]>> = {
  '1': ['decimal', '. '],
  a: ['lowerLetter', '. '],
  A: ['upperLetter', '. '],
  i: ['lowerRoman', '. '],
  I: ['upperRoman', '. '],
  'lower-alpha': ['lowerLetter', '. '],
  'upper-alpha': ['upperLetter', '. '],
  'lower-roman': ['lowerRoman', '. '],
  'upper-roman': ['upperRoman', '. '],
  'cjk-ideographic': ['chineseCounting', '、'],
  'simp-chinese-informal': ['chineseCounting', '、'],
  none: ['none', ''],
};

const styleOf = ({ attribs = {} }: Node): string | undefined =>
  /list-style(?:-type)?\s{0,3}:\s{0,3}([a-z-]{1,40})/.exec(attribs['style'] ?? '')?.[1] ?? attribs['type'];

/** （一） · 1. · 二、: a number that the words themselves begin with, under a list that a style sheet leaves unnumbered */
const OWN_NUMBER =
  /^\s*(?:[（(]?[\d一二三四五六七八九十]{1,4}[)）.、．]|第[\d一二三四五六七八九十百]{1,5}[章节条]|[①-⑳])/;

function beginning(item: Node): string {
  for (const { node, enters } of walk(item)) {
    if (enters && node.type === 'text' && (node.data ?? '').trim() !== '') return node.data ?? '';
  }
  return '';
}

const integer = (value: string | undefined): number | null =>
  value !== undefined && /^\s*-?\d{1,6}\s*$/.test(value) ? Number(value) : null;

/** The numbers that a browser prints before the items of ordered lists: `<ol start="3"><li>` → `3. `. */
export function listNumbersIn(root: Node): ReadonlyMap<Node, string> {
  const numbers = new Map<Node, string>();
  for (const { node, enters } of walk(root)) {
    if (!enters || node.name !== 'ol') continue;
    let next = integer(node.attribs?.['start']) ?? 1;
    for (const item of childrenOf(node)) {
      if (item.name !== 'li') continue;
      const value = integer(item.attribs?.['value']) ?? next;
      next = value + 1;
      const [format, end] = FORMATS[styleOf(item) ?? styleOf(node) ?? '1'] ?? ['decimal', '. '];
      const number = numeralOf(value, format);
      if (number !== '' && !OWN_NUMBER.test(beginning(item))) numbers.set(item, number + end);
    }
  }
  return numbers;
}
