import { cut } from 'jieba-wasm';
import { isEmptyWord } from './empty-words.js';
import type { Stretch } from '../stretch.js';

export interface WordPlace extends Stretch {
  readonly name: string;
}

/** Words that can say something: two signs and more, not all digits. */
const TELLING = /^(?!\d+$)[\p{Script=Han}A-Za-z0-9]{2,}$/u;

/** The words of a folded text that tell what it is about, by place. */
export function wordsIn(text: string): readonly WordPlace[] {
  const found: WordPlace[] = [];
  let start = 0;
  for (const word of cut(text, true)) {
    const end = start + word.length;
    if (TELLING.test(word) && !isEmptyWord(word)) found.push({ name: word, start, end });
    start = end;
  }
  return found;
}
