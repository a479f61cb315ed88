import type { GovernmentLevel } from '../../schema/model.js';
import type { Region } from './regions.js';

/** Where and when a name is printed: what decides which body it means. */
export interface ResolutionContext {
  /** The place whose text it is; null in a text of the centre or of several places. */
  readonly region: Region | null;
  /** Rank of those who speak. */
  readonly level: GovernmentLevel | null;
  /** ISO day of the text; null where unknown. */
  readonly date: string | null;
  /** The one body that issued it, as printed: its own divisions are named without it (责任科室：计划科). */
  readonly issuer?: string | null;
}

/** A body a name means. All but groups and names that cannot be placed depend on the vocabulary alone. */
export interface Body {
  /** `agy:中国人民银行`; of a name kept as printed `agy:320700/各县区人民政府`. */
  readonly id: string;
  /** Full name. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly level: GovernmentLevel | null;
  /** Many bodies under one name, as printed. */
  readonly group: boolean;
  /** `reg:320700` */
  readonly regionId: string | null;
  /** `sys:科技` */
  readonly systemId: string | null;
  /** Id of the body above it (隶属), where that is sure. */
  readonly parentId: string | null;
  /** False for a body of its own that no vocabulary names: see `unknownBody`. */
  readonly known: boolean;
}

export const NATIONAL_CONTEXT: ResolutionContext = { region: null, level: 'NATIONAL', date: null };

export const agencyId = (name: string): string => `agy:${name}`;
export const systemId = (name: string): string => `sys:${name}`;
