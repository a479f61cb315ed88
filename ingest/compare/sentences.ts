import { breaksBefore } from '../read/gap.js';
import type { View } from '../read/view.js';

/** A stretch of a view's text, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const ENDS = new Set('。！？；');
/** What closes a quotation or bracket after a full stop belongs to the sentence: 取得成效。” */
const CLOSES = new Set('”’）』」》');
/** A line that begins with a number opens a sentence, whatever the line before it ended with: 六、夯实… （十四）提高… */
const NUMBERED =
  /^(?:[（(]?[一二三四五六七八九十百]{1,4}[）)、.]|第[一二三四五六七八九十百]{1,4}[章节条]|[（(]?\d{1,3}[）)、.](?!\d))/;

function startsSentence(view: View, index: number): boolean {
  const { text } = view;
  const before = text.charAt(index - 1);
  if (CLOSES.has(text.charAt(index)) || ENDS.has(text.charAt(index))) return false;
  if (ENDS.has(before) || (CLOSES.has(before) && ENDS.has(text.charAt(index - 2)))) return true;
  return breaksBefore(view, index) && NUMBERED.test(text.slice(index, index + 8));
}

/** A view's text as sentences that follow one another without a gap: together they are the whole text. */
export function sentencesOf(view: View): readonly Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (let index = 1; index < view.text.length; index += 1) {
    if (!startsSentence(view, index)) continue;
    sentences.push({ start, end: index });
    start = index;
  }
  if (start < view.text.length) sentences.push({ start, end: view.text.length });
  return sentences;
}
