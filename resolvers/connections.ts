import type * as rows from '../graph/questions/rows.js';
import type { ToldCounterpartRow } from '../graph/questions/rows/told-counterpart.js';
import type { Connection } from './connection.js';

/** What a resolver hands on for each connection of the SDL. */
export type AgencyConnectionOf = Connection<rows.AgencyRow>;
export type AgencyDocumentConnectionOf = Connection<rows.AgencyDocumentRow>;
export type AssignmentConnectionOf = Connection<rows.AssignmentRow>;
export type CitationConnectionOf = Connection<rows.CitationRow>;
export type CounterpartConnectionOf = Connection<ToldCounterpartRow>;
export type DocumentConnectionOf = Connection<rows.DocumentRow>;
export type FinancialProductConnectionOf = Connection<rows.FinancialProductRow>;
export type FindingConnectionOf = Connection<rows.FindingRow>;
export type IndicatorLinkConnectionOf = Connection<rows.IndicatorLinkRow>;
export type LadderStepConnectionOf = Connection<rows.LadderStepRow>;
export type LineMeasureConnectionOf = Connection<rows.LineMeasureRow>;
export type GapConnectionOf = Connection<rows.GapRow>;
export type LinkConnectionOf = Connection<ToldCounterpartRow | rows.IndicatorLinkRow>;
export type MeasureConnectionOf = Connection<rows.MeasureRow>;
export type MeasureResultConnectionOf = Connection<rows.MeasureResultRow>;
export type ParkConnectionOf = Connection<rows.ParkRow>;
export type ProductMentionConnectionOf = Connection<rows.ProductMentionRow>;
export type ProfiledMeasureConnectionOf = Connection<rows.ProfiledMeasureRow>;
export type SearchConnectionOf = Connection<rows.SearchHitRow>;
export type TargetConnectionOf = Connection<rows.TargetRow>;
