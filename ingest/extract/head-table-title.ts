import type { Block } from '../structure/tree.js';
import { printed } from './head-title.js';

/** What a table of tasks is called that is a document of its own: 目标责任分解书, 进展情况表（1—11月）, 任务清单. */
const NOUN = /(?:分解书|责任书|任务书|[况务标工施度划]表|清单|台账|一览表)(?:（[^（）]{1,20}）)?$/;
const SENTENCE = /[，。；：？！]/;
const LINES = 8;
const SHORTEST = 8;
const LONGEST = 60;

/** The title of a table that a page prints alone, where no line bears the noun of a document; null where there is none. */
export function tableTitle(head: readonly Block[]): string | null {
  const line = head
    .slice(0, LINES)
    .find(
      ({ view: { text } }) =>
        text.length >= SHORTEST && text.length <= LONGEST && NOUN.test(text) && !SENTENCE.test(text),
    );
  return line === undefined ? null : printed(line.view);
}
