import type { AgencyCriteria } from '../graph/questions/agencies.js';
import type { DocumentCriteria } from '../graph/questions/documents.js';
import type { FindingCriteria } from '../graph/questions/findings.js';
import type { GapCriteria } from '../graph/questions/gaps.js';
import type { LinkCriteria } from '../graph/questions/link-list.js';
import type { MeasureCriteria } from '../graph/questions/measures.js';
import type { ProductCriteria } from '../graph/questions/products.js';
import type { TargetCriteria } from '../graph/questions/targets.js';
import { dayOf, listOf, termsOf } from './filters.js';
import type * as sdl from './types.generated.js';

/** Filters of the SDL as the questions take them: what is left out does not restrict. */
type Given<T> = T | null | undefined;

export const documentCriteria = (filter: Given<sdl.DocumentFilter>): DocumentCriteria => ({
  kinds: listOf(filter?.kinds),
  levels: listOf(filter?.levels),
  regions: listOf(filter?.regions),
  draft: filter?.draft ?? null,
  issuedFrom: dayOf(filter?.issuedFrom),
  issuedTo: dayOf(filter?.issuedTo),
  inForceOn: dayOf(filter?.inForceOn),
  includeVariants: filter?.includeVariants ?? false,
  includeCited: filter?.includeCited ?? false,
  includePast: true,
  terms: termsOf(filter?.text),
});

export const measureCriteria = (filter: Given<sdl.MeasureFilter>): MeasureCriteria => ({
  documents: listOf(filter?.documents),
  regions: listOf(filter?.regions),
  regionsWithin: listOf(filter?.regionsWithin),
  kinds: listOf(filter?.kinds),
  levels: listOf(filter?.levels),
  issuedFrom: dayOf(filter?.issuedFrom),
  issuedTo: dayOf(filter?.issuedTo),
  agencies: listOf(filter?.agencies),
  systems: listOf(filter?.systems),
  role: filter?.role ?? null,
  products: listOf(filter?.products),
  productCategories: listOf(filter?.productCategories),
  indicators: listOf(filter?.indicators),
  concepts: listOf(filter?.concepts),
  instrument: filter?.instrument ?? null,
  strengths: listOf(filter?.strengths),
  dueFrom: dayOf(filter?.dueFrom),
  dueTo: dayOf(filter?.dueTo),
  linkStatuses: listOf(filter?.linkStatuses),
  hasAgency: filter?.hasAgency ?? null,
  hasCounterpart: filter?.hasCounterpart ?? null,
  hasIndicator: filter?.hasIndicator ?? null,
  inForceOn: dayOf(filter?.inForceOn),
  terms: termsOf(filter?.text),
});

export const agencyCriteria = (filter: Given<sdl.AgencyFilter>): AgencyCriteria => ({
  systems: listOf(filter?.systems),
  regions: listOf(filter?.regions),
  levels: listOf(filter?.levels),
  role: filter?.role ?? null,
  includeUnnamed: filter?.includeUnnamed ?? false,
  terms: termsOf(filter?.text),
});

export const productCriteria = (filter: Given<sdl.ProductFilter>): ProductCriteria => ({
  categories: listOf(filter?.categories),
  regions: listOf(filter?.regions),
  includeUnnamed: filter?.includeUnnamed ?? false,
  terms: termsOf(filter?.text),
});

export const targetCriteria = (filter: Given<sdl.TargetFilter>): TargetCriteria => ({
  documents: listOf(filter?.documents),
  regions: listOf(filter?.regions),
  agencies: listOf(filter?.agencies),
  dueFrom: dayOf(filter?.dueFrom),
  dueTo: dayOf(filter?.dueTo),
  terms: termsOf(filter?.text),
});

export const findingCriteria = (filter: Given<sdl.FindingFilter>): FindingCriteria => ({
  documents: listOf(filter?.documents),
  codes: listOf(filter?.codes),
  severities: listOf(filter?.severities),
});

export const linkCriteria = (filter: Given<sdl.LinkFilter>): LinkCriteria => ({
  kinds: listOf(filter?.kinds),
  statuses: listOf(filter?.statuses),
  methods: listOf(filter?.methods),
  documents: listOf(filter?.documents),
  reviewed: filter?.reviewed ?? null,
  by: filter?.by ?? null,
});

export const gapCriteria = (filter: Given<sdl.GapFilter>): GapCriteria => ({
  kinds: listOf(filter?.kinds),
  documents: listOf(filter?.documents),
  parks: listOf(filter?.parks),
  severities: listOf(filter?.severities),
});
