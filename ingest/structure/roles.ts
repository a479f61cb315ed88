import { articleRole, entrusts, isDirective } from './directive.js';
import { isClosing, isDefinition, isPrefatory, isProcedure } from './headings.js';
import type { Draft } from './draft.js';
import { handsOut } from './hands-out.js';
import { says } from './says.js';
import type { UnitRole } from './tree.js';

/** What is known of a document when its units are given their roles. */
export interface RoleContext {
  /** It scores somebody: 评估分值达到90分. */
  readonly scores: boolean;
  /** Most of its outermost units have no numbered parts, so these units themselves are its measures (若干措施). */
  readonly flat: boolean;
}

/** What a unit's parts take from it. */
export interface Parent {
  readonly role: UnitRole;
  /** Its numbered parts are what a scheme asks for. */
  readonly standard: boolean;
  /** 第一章 总则: its articles are read one by one, for they hold duties too. */
  readonly general: boolean;
}

const INHERITED: readonly UnitRole[] = ['PREFATORY', 'PROCEDURE', 'DEFINITION'];

function headingRole(title: string): UnitRole | null {
  if (isPrefatory(title)) return 'PREFATORY';
  if (isProcedure(title)) return 'PROCEDURE';
  return isDefinition(title) ? 'DEFINITION' : null;
}

/** Role of a unit without numbered parts. */
function leafRole(unit: Draft, context: RoleContext): UnitRole {
  const text = unit.text;
  if (unit.style === 'ARTICLE') {
    const heading = headingRole(unit.title.text);
    if (heading !== null && !(heading === 'PROCEDURE' && entrusts(text))) return heading;
    return articleRole(text) ?? (isDirective(text) ? 'MEASURE' : 'DEFINITION');
  }
  const assigns = context.flat && (says(text) || handsOut(text));
  if (unit.level === 1 && isClosing(unit.title.text) && !assigns) return 'SECTION';
  const bare = unit.bare || (unit.level === 1 && !context.flat);
  return !bare || isDirective(text) || says(text) ? 'MEASURE' : 'SECTION';
}

/**
 * A measure with measures under it: `（一）落实减税降费政策。（财政部、税务总局负责）⏎具体措施：⏎1.…（财政部牵头）`. Its clause is its
 * own, for its parts have theirs; where they have none, it is theirs.
 */
const isHeadedMeasure = ({ text, children, style }: Draft): boolean =>
  style !== 'HAN_COMMA' && says(text) && children.every((child) => child.children.length > 0 || says(child.text));

/** An aim that somebody is made responsible for: （一）国内生产总值增长6.5%左右…（国家发展改革委牵头） under 一、总体要求. */
const isAssigned = ({ children, text }: Draft): boolean => children.length === 0 && says(text);

/** （二）2007年，开工建设…，实现…的目标。⏎责任单位：市房产局: a sentence that ends as the heading of an aim does, and somebody's task. */
const isAssignedSentence = (unit: Draft): boolean => unit.title.text.includes('，') && isAssigned(unit);

/** The role of a unit under a parent of this role, by the grammar of headings. */
export function roleOf(unit: Draft, parent: Parent | null, context: RoleContext): UnitRole {
  // A row of a table of tasks says who does it: its own, or that of the heading it repeats.
  if (unit.rows.length > 0) return 'MEASURE';
  if (parent !== null && INHERITED.includes(parent.role) && !(unit.style === 'ARTICLE' && parent.general)) {
    return parent.role === 'PREFATORY' && isAssigned(unit) ? 'MEASURE' : parent.role;
  }
  if (parent?.standard === true && context.scores) return 'DIMENSION';
  const heading = unit.style === 'ARTICLE' ? null : headingRole(unit.title.text);
  if (heading !== null && !(heading === 'PREFATORY' && isAssignedSentence(unit))) return heading;
  if (unit.children.length === 0) return leafRole(unit, context);
  return isHeadedMeasure(unit) ? 'MEASURE' : 'SECTION';
}
