import type { Block } from '../structure/tree.js';
import { titleNoun } from './document-kind.js';

const DRAFT = /征求意见稿|公开征求意见|（草案[^）]{0,6}）|讨论稿|送审稿|草案稿/;
/** （征求意见稿） behind a title: its own, whatever the title names. */
const AT_END = /（(?:[^（）]{0,12}征求意见稿|草案[^（）]{0,6}|讨论稿|送审稿|草案稿)）》?$/;

/** 《关于报送…规划（送审稿）的请示》（发改地区〔2017〕2222号）收悉: the draft is what was asked about. */
const RECEIVED = /收悉/;
/** 国务院关于《…规划（送审稿）》的批复: a reply to a draft is none. */
const REPLIES: readonly string[] = ['批复', '复函', '答复'];

/** Lines below a title among which a text says that it is a draft, and the longest such line. */
const LINES = 8;
const LONGEST = 120;

const saysDraft = (title: string): boolean =>
  REPLIES.includes(titleNoun(title) ?? '') ? AT_END.test(title) : DRAFT.test(title);

/** Whether a document is a draft, by its title and the lines above its text; not where it only replies to one. */
export const isDraft = (lines: readonly Block[], title: string, naming: string): boolean =>
  lines
    .slice(0, LINES)
    .some(({ view: { text } }) => text.length < LONGEST && !RECEIVED.test(text) && saysDraft(text)) ||
  saysDraft(title) ||
  saysDraft(naming);
