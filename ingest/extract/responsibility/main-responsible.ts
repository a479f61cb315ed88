import type { AssignmentRole } from '../../../schema/model.js';
import type { ClausePart } from './clause.js';
import type { PlacedClause } from './clause-places.js';

/** 主责单位, 主责部门: who is mainly responsible. */
const MAIN = /^主责/u;

const isMain = ({ role, roleAsPrinted }: ClausePart): boolean => role === 'LEAD' && MAIN.test(roleAsPrinted ?? '');

/** 主责单位：市科委；协办单位：市财政局: beside those who take part, and nobody named to lead otherwise (牵头部门｜主责单位｜协办单位). */
const leadsOthers = ({ clause: { parts } }: PlacedClause): boolean =>
  parts.some(isMain) &&
  parts.some(({ role }) => role === 'SUPPORT') &&
  !parts.some((part) => part.role === 'LEAD' && !isMain(part));

/**
 * Whether 主责单位 leads in a document: where others take part beside it, in a clause or row. Where it stands alone, it holds
 * all who answer for a task (`主责单位：市财政局、各区政府`).
 */
export const mainLeads = (clauses: readonly PlacedClause[]): boolean => clauses.some(leadsOthers);

/** The role of those named together, as the document means 主责单位. */
export const roleOfPart = (part: ClausePart, evidence: { readonly mainLeads: boolean }): AssignmentRole =>
  !evidence.mainLeads && isMain(part) ? 'RESPONSIBLE' : part.role;
