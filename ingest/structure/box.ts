import type { Marker, NumberFamily } from './numbering.js';

/** 专栏1　信息网络基础设施优化升级工程 · 专栏三 */
const BOX = /^专栏(?:\d{1,2}|[一二三四五六七八九十]{1,3})?(?:[：、]|(?=[\p{Script=Han}“（])|$)/u;
const LONGEST_HEADING = 60;

/** True for the heading of a box (专栏) inside a plan. */
export const opensBox = (text: string): boolean =>
  text.length <= LONGEST_HEADING && !/[，。；]/.test(text) && BOX.test(text);

/** Numbers among which another one of the same form and value shows that a number is a box's own. */
const FAR = 60;

/**
 * The numbers inside a box, which count for themselves: 1. 2. 3. under 专栏1 are no parts of the （一） that the box
 * stands in, and the list around it goes on behind the box.
 */
export class Box {
  #family: NumberFamily | null = null;
  #last = 0;

  /**
   * Whether the number is the box's own: the first of a form that begins anew, or the next of that form. Where the list
   * around the box waits for the same number, it is the box's only if that list's own is still to come.
   */
  takes({ family, numbering }: Marker, awaited: boolean, ahead: readonly Marker[]): boolean {
    const { style, value } = numbering;
    const begins = this.#family === null && value === 1 && INNER.includes(style);
    const next = begins || (family === this.#family && value === this.#last + 1);
    const again = (): boolean =>
      ahead.slice(0, FAR).some((other) => other.family === family && other.numbering.value === value);
    if (!next || (awaited && !again())) return false;
    this.#family = family;
    this.#last = value;
    return true;
  }
}

/** Forms that number what stands in a box. */
const INNER: readonly string[] = ['ARABIC_DOT', 'ARABIC_BRACKET', 'CIRCLED'];
