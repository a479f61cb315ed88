import { SourceError } from './errors.js';
import { AutomaticNumbers } from './docx/numbering.js';
import { openWordFile, type WordPackage } from './docx/package.js';
import { paragraphText } from './docx/paragraph.js';
import { isFrame, rowsOf } from './docx/table.js';
import { attribute, childOf, childrenOf, nameOf, type XmlNode } from './docx/xml.js';
import { lineOfRow } from './table-line.js';

/** Elements around paragraphs and tables that are seen through: content controls, tracked insertions. */
const SEEN_THROUGH = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag', 'tc', 'tr', 'tbl']);

/** Reads the blocks of a Word file in the order they stand, one block a line. */
class WordText {
  readonly #numbers: AutomaticNumbers;
  readonly #lines: string[] = [];
  readonly #notes: string[] = [];
  #runsOn = false;

  constructor(private readonly parts: WordPackage) {
    this.#numbers = new AutomaticNumbers(parts);
  }

  text(): string {
    this.#blocks(childOf(this.parts.document, 'document', 'body'));
    for (const key of this.#notes) this.#note(key);
    return this.#lines.map((line) => line.trimEnd()).join('\n');
  }

  #add(line: string, runsOn: boolean): void {
    if (this.#runsOn) this.#lines.push((this.#lines.pop() ?? '') + line);
    else this.#lines.push(line);
    this.#runsOn = runsOn;
  }

  #blocks(parent: XmlNode | undefined): void {
    for (const node of parent?.children ?? []) {
      const name = nameOf(node);
      if (name === 'p') this.#paragraph(node);
      else if (name === 'tbl' && !isFrame(node)) this.#table(node);
      else if (SEEN_THROUGH.has(name)) this.#blocks(node);
    }
  }

  #paragraph(node: XmlNode): void {
    // A table of contents says again what stands below.
    if (/^toc \d$/.test(this.#numbers.styleName(node))) return;
    const { text, boxes, notes, runsOn } = paragraphText(node, this.#numbers);
    for (const box of boxes) this.#blocks(box);
    this.#add(text, runsOn);
    this.#notes.push(...notes);
  }

  #table(table: XmlNode): void {
    const textOf = (cell: XmlNode): string => {
      const inner = new InnerText(cell, this.#numbers, true);
      this.#notes.push(...inner.notes);
      return inner.text;
    };
    for (const row of rowsOf(table, textOf)) this.#add(lineOfRow(row), false);
  }

  /** Notes stand at the foot: below everything, each on a line of its own. */
  #note(key: string): void {
    const [kind = '', id] = key.split(' ');
    const part = kind === 'footnote' ? this.parts.footnotes : this.parts.endnotes;
    const note = childrenOf(childOf(part, `${kind}s`), kind).find((one) => attribute(one, 'id') === id);
    const text = note === undefined ? '' : new InnerText(note, this.#numbers).text;
    if (text !== '') this.#add(`注：${text}`, false);
  }
}

/** The paragraphs of a cell or a note, in one line with a space between them. */
class InnerText {
  readonly text: string;
  readonly notes: string[] = [];

  constructor(parent: XmlNode, numbers: AutomaticNumbers, isCell = false) {
    const texts: string[] = [];
    const read = (from: XmlNode): void => {
      for (const node of from.children ?? []) {
        if (nameOf(node) === 'p') {
          const { text, boxes, notes } = paragraphText(node, numbers, isCell);
          boxes.forEach(read);
          texts.push(text.replace(/\s+/g, ' ').trim());
          this.notes.push(...notes);
        } else if (SEEN_THROUGH.has(nameOf(node))) read(node);
      }
    };
    read(parent);
    this.text = texts.filter((text) => text !== '').join(' ');
  }
}

/**
 * A Word file → its words as its reader sees them: automatic numbers written out, insertions kept and deletions left
 * out, rows of tables one a line. The file's own XML is read, not what `mammoth` makes of it: mammoth drops automatic
 * numbers, and to write them into its HTML each paragraph would have to be found again, which is the same work twice.
 */
export function textOfWordFile(bytes: Uint8Array, file: string): string {
  const parts = openWordFile(bytes, file);
  if (childOf(parts.document, 'document', 'body') === undefined) {
    throw new SourceError('DAMAGED_FILE', file, 'the Word file has no text part');
  }
  return new WordText(parts).text();
}
