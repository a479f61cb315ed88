import { oneById, type Batched } from './ask.js';
import { documentsById } from './documents-by-id.js';
import { evidenceById } from './evidence-by-id.js';
import { parksById } from './parks-by-id.js';

export { documentsById, evidenceById, parksById };
import { counterpartsById, indicatorLinksById } from './links-by-id.js';
import type * as rows from './rows.js';

/** Every kind of node that the API serves, by the first part of its ids (`mea:SLUG/2.1` is a Measure). */
const LABEL_OF_PREFIX = {
  doc: 'Document',
  cit: 'Document',
  rep: 'Document',
  sec: 'Section',
  mea: 'Measure',
  tar: 'Target',
  ind: 'Indicator',
  fin: 'Finding',
  agy: 'Agency',
  sys: 'AgencySystem',
  reg: 'Region',
  prd: 'FinancialProduct',
  prk: 'Park',
  evi: 'Evidence',
  con: 'Concept',
  cou: 'Counterpart',
  sup: 'IndicatorLink',
  gap: 'Gap',
} as const;
export type ServedLabel = (typeof LABEL_OF_PREFIX)[keyof typeof LABEL_OF_PREFIX];

/** What kind of node an id names; null for what is no id of ours. */
export function labelOf(id: string): ServedLabel | null {
  const prefix = id.slice(0, id.indexOf(':'));
  return Object.hasOwn(LABEL_OF_PREFIX, prefix) ? LABEL_OF_PREFIX[prefix as keyof typeof LABEL_OF_PREFIX] : null;
}

export const sectionsById = oneById<rows.SectionRow>('sections-by-id');
export const measuresById = oneById<rows.MeasureRow>('measures-by-id');
export const targetsById = oneById<rows.TargetRow>('targets-by-id');
export const indicatorsById = oneById<rows.IndicatorRow>('indicators-by-id');
export const findingsById = oneById<rows.FindingRow>('findings-by-id');
export const agenciesById = oneById<rows.AgencyRow>('agencies-by-id');
export const systemsById = oneById<rows.AgencySystemRow>('systems-by-id');
export const regionsById = oneById<rows.RegionRow>('regions-by-id');
export const productsById = oneById<rows.FinancialProductRow>('products-by-id');
export const gapsById = oneById<rows.GapRow>('gaps-by-id');
export const conceptsById = oneById<rows.ConceptRow>('concepts-by-id');

/** The question that answers for each kind of node. */
export const NODES_BY_ID: Readonly<Record<ServedLabel, Batched<rows.NodeRow>>> = {
  Document: documentsById,
  Section: sectionsById,
  Measure: measuresById,
  Target: targetsById,
  Indicator: indicatorsById,
  Finding: findingsById,
  Agency: agenciesById,
  AgencySystem: systemsById,
  Region: regionsById,
  FinancialProduct: productsById,
  Park: parksById,
  Evidence: evidenceById,
  Concept: conceptsById,
  Counterpart: counterpartsById,
  IndicatorLink: indicatorLinksById,
  Gap: gapsById,
};
