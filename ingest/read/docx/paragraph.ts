import type { AutomaticNumbers } from './numbering.js';
import { attribute, childOf, isOn, nameOf, type XmlNode } from './xml.js';

/** What the reader does not see: text deleted or moved away under tracked changes, what stands in for a drawing, properties, readings. */
const UNSEEN = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'pPr',
  'rPr',
  'delText',
  'instrText',
  'rt',
  'sdtPr',
  'txbxContent',
]);

/** A paragraph's words, and those of the text boxes fixed to it. */
interface Words {
  text: string;
  readonly boxes: XmlNode[];
  readonly notes: string[];
}

/** Signs that a run may hold in place of letters. */
function signOf(node: XmlNode): string {
  switch (nameOf(node)) {
    case 'br':
    case 'cr':
      return '\n';
    case 'tab':
    case 'ptab':
      return ' ';
    case 'noBreakHyphen':
      return '-';
    default:
      return '';
  }
}

const isHidden = (run: XmlNode): boolean => isOn(childOf(run, 'rPr', 'vanish'));

function collect(node: XmlNode, words: Words): void {
  const name = nameOf(node);
  if (name === 'txbxContent') words.boxes.push(node);
  if (UNSEEN.has(name) || (name === 'r' && isHidden(node))) return;
  if (name === 't') {
    words.text += (node.children ?? []).map((child) => child.data ?? '').join('');
    return;
  }
  if (name === 'footnoteReference' || name === 'endnoteReference') {
    words.notes.push(`${name === 'footnoteReference' ? 'footnote' : 'endnote'} ${attribute(node, 'id') ?? ''}`);
  }
  words.text += signOf(node);
  for (const child of node.children ?? []) collect(child, words);
}

export interface ParagraphText {
  readonly text: string;
  /** Text boxes fixed to it: a letterhead, mostly. */
  readonly boxes: readonly XmlNode[];
  /** Keys of its footnotes and endnotes. */
  readonly notes: readonly string[];
  /** Its end was deleted under tracked changes: it runs on into the next. */
  readonly runsOn: boolean;
}

const wasDeleted = (paragraph: XmlNode, runsOn: boolean): boolean =>
  runsOn || (paragraph.children ?? []).some((node) => ['del', 'moveFrom'].includes(nameOf(node)));

/**
 * A paragraph as the reader sees it, its automatic number before it.
 * @param isCell it stands in a cell, where nothing but a number is a column of numbers (序号).
 */
export function paragraphText(paragraph: XmlNode, numbers: AutomaticNumbers, isCell = false): ParagraphText {
  const words: Words = { text: '', boxes: [], notes: [] };
  for (const child of paragraph.children ?? []) collect(child, words);
  const runsOn = childOf(paragraph, 'pPr', 'rPr', 'del') !== undefined;
  // A paragraph that was deleted whole takes no number.
  const numbered = words.text.trim() !== '' || (isCell && !wasDeleted(paragraph, runsOn));
  const number = numbered ? numbers.next(paragraph) : '';
  return { text: number + words.text, boxes: words.boxes, notes: words.notes, runsOn };
}
