import type { View } from '../read/view.js';
import { joinViews } from '../structure/join.js';
import type { Block } from '../structure/tree.js';

const SENTENCE = /[，。；：！？、]/;
/** 中共某市委人才工作领导小组办公室文件: a letterhead, and among how many lines it stands */
const LETTERHEAD = /(?:文件)?$/;
const LINES = 20;

/**
 * A name that its signature breaks over two lines (中共绍兴市委人才工作⏎领导小组办公室), where the document prints it whole in its head
 * as well: its letterhead, mostly. Null where the line above is none of it.
 * @param at the line that was read as the first of the signature.
 */
export function brokenSignature(blocks: readonly Block[], at: number): View | null {
  const [above, below] = [blocks[at - 1]?.view, blocks[at]?.view];
  if (above === undefined || below === undefined || SENTENCE.test(above.text)) return null;
  const name = above.text + below.text;
  if (!blocks.slice(0, LINES).some(({ view }) => view.text.replace(LETTERHEAD, '') === name)) return null;
  return joinViews([above, below], above.source);
}
