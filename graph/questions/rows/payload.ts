import type { UserError } from '../../../schema/park.js';

/** What changes by people answer with: the id of what was changed, to be read anew, or what is wrong. */
export type UserErrorRow = UserError;
export interface SaveParkPayloadRow {
  readonly parkId: string | null;
  readonly userErrors: readonly UserError[];
}
export interface RemoveParkPayloadRow {
  readonly park: string | null;
  readonly userErrors: readonly UserError[];
}
export interface ReviewLinkPayloadRow {
  readonly linkId: string | null;
  readonly userErrors: readonly UserError[];
}
export interface SchemeWeightsPayloadRow {
  readonly schemeId: string | null;
  readonly userErrors: readonly UserError[];
}
