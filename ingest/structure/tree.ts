import type { Span } from '../../schema/model.js';
import type { View } from '../read/view.js';

/** A physical line of the source, without its line break. */
export interface Line {
  readonly span: { readonly start: number; readonly end: number };
  readonly view: View;
  /** A row of a table of tasks; OTHER for any other line of a table; absent for what stands outside tables. */
  readonly table?: Row | 'OTHER';
  /** A row of a table of tasks that lost its lines, whose cells do not fit the heads: it could not be read. */
  readonly misfit?: boolean;
}

/**
 * What a column of a table of tasks holds: 序号, 类别, 重点任务, 具体措施, 牵头单位, 责任单位, 配合单位, 完成时限;
 * OTHER is whatever says nothing of the task itself (备注, 责任领导).
 */
export type Column = 'NUMBER' | 'GROUP' | 'TASK' | 'DETAIL' | 'LEAD' | 'SUPPORT' | 'RESPONSIBLE' | 'DUE' | 'OTHER';

/** One cell that is not empty; `start` and `end` are places in its view, which is its row's, or that of a row it repeats. */
export interface Cell {
  readonly view: View;
  readonly column: Column;
  /** Its place in the row, from 0, empty cells counted. */
  readonly place: number;
  /** The head of its column, folded: 牵头单位. */
  readonly head: string;
  readonly start: number;
  readonly end: number;
}

/** A row of a table of tasks: who does what by when, in columns. */
export interface Row {
  readonly view: View;
  readonly cells: readonly Cell[];
  /** The cell that names the task. */
  readonly task: Cell;
}

/** A logical paragraph: physical lines that belong together, joined (page breaks and broken lines undone). */
export interface Block {
  readonly view: View;
}

/** How a numbered item is marked, after GB/T 9704-2012 §7.3.3 (一、 → （一） → 1. → （1）) and common usage beyond it. */
export type NumberStyle =
  | 'CHAPTER' //     第一章
  | 'SECTION' //     第一节
  | 'ARTICLE' //     第十二条
  | 'HAN_COMMA' //   一、
  | 'HAN_BRACKET' // （一）
  | 'ARABIC_DOT' //  1.  1、  1．
  | 'ARABIC_BRACKET' // （1） 1）
  | 'CIRCLED'; //    ①

export interface Numbering {
  /** As printed: `（一）`, `1.`, `第十二条`. */
  readonly printed: string;
  readonly style: NumberStyle;
  readonly value: number;
  readonly span: Span;
}

/**
 * What a unit does in its document. Only MEASURE units become measures, only DIMENSION units indicators.
 * - PREFATORY: 指导思想, 基本原则, 总体目标, 工作目标, 支持领域 … (its targets are read, its directives are not actions)
 * - PROCEDURE: steps of an application or evaluation; DEFINITION: purpose, scope, definitions, entry into force, annexes
 */
export type UnitRole = 'SECTION' | 'MEASURE' | 'PREFATORY' | 'PROCEDURE' | 'DEFINITION' | 'DIMENSION';

/** A numbered (or, for a paragraph that is measured alone, unnumbered) part of the document and what stands under it. */
export interface Unit {
  /** Path of numbers in the document, such as `2.1.3`; unique in it. */
  readonly id: string;
  readonly role: UnitRole;
  readonly numbering: Numbering;
  readonly title: View;
  /** 1 for the outermost. */
  readonly level: number;
  /** The whole unit from its number to its last word, its children included. */
  readonly view: View;
  /** Its own words after its title and before its first child; its clause lines included. */
  readonly body: readonly Block[];
  /** Rows of a table that say who answers for it: the row that it is, or those of an annexed table that repeat it. */
  readonly rows: readonly Row[];
  readonly children: readonly Unit[];
}

/** A document as a tree. */
export interface DocumentTree {
  /** Everything before the first unit: letterhead, title, document number, addressees, preamble. */
  readonly head: readonly Block[];
  readonly units: readonly Unit[];
  /** What stands after the last unit: closing, signature, date, annex list. */
  readonly tail: readonly Block[];
  /** Whether it has tables, of tasks or others: they may be its whole body. */
  readonly hasTables: boolean;
  /** The whole text, for rules that look across units. */
  readonly view: View;
}
