import { foldFields } from '../schema/fold-search.js';
import type { FactReview } from '../schema/fact-review.js';
import type { DocumentRow, GraphBatch } from '../schema/graph-batch.js';
import type { Extraction } from '../schema/model.js';
import { citationKeysOf } from './batch/citation-keys.js';
import { correctionRows } from './batch/correction-rows.js';
import { repealColumns } from './batch/repeal-columns.js';
import {
  actionRows,
  findingRows,
  indicatorRows,
  measureRows,
  ratingRows,
  sectionRows,
  targetRows,
  type DocumentIds,
} from './batch/placed-rows.js';
import { sharedConcepts } from './batch/shared-concepts.js';
import { keyIds } from './batch/key-ids.js';
import { sharedAgencies } from './batch/shared-agencies.js';
import { sharedProducts } from './batch/shared-products.js';
import { sharedRegions } from './batch/shared-regions.js';
import {
  assignmentLinks,
  citationLinks,
  conceptLinks,
  issuerLinks,
  productLinks,
  type BodyOf,
} from './batch/text-links.js';
import { sketch } from './compare/sketch.js';
import { linkable } from './link/linkable.js';
import { resolveAgency } from './resolve/agency.js';
import { documentRegions, type DocumentRegions } from './resolve/document-regions.js';
import { regionNamed, type Region } from './resolve/regions.js';

/** What a batch holds that is not in the text. */
export interface BatchOptions {
  readonly slug: string;
  /** What read it: changes when rules or vocabularies change. */
  readonly reader: string;
  readonly url?: string | null | undefined;
  /** What people corrected in the reading, with the measures that it was made in. */
  readonly corrections?: readonly FactReview[];
  readonly placed?: ReadonlyMap<string, string>;
}

function documentRow(
  extraction: Extraction,
  { slug, reader, url }: BatchOptions,
  level: DocumentRow['level'],
  values: readonly number[],
): DocumentRow {
  const { source, printedTitle, kind, docNumber, issuedOn, publishedOn, effectiveOn, expiresOn, draft } = extraction;
  // What bears no title is known by its file.
  const title = extraction.title === '' ? slug : extraction.title;
  const { mediaType, encoding, sha256, textSha256, characters } = source;
  return {
    id: `doc:${slug}`,
    slug,
    ...{ title, printedTitle, held: true, variant: false, kind, level, docNumber },
    ...{ issuedOn, publishedOn, effectiveOn, expiresOn, draft },
    ...{ sourceName: source.name, mediaType, encoding, sha256, textSha256, characters },
    url: url ?? null,
    ...(extraction.regionGiven === undefined ? {} : { regionGiven: extraction.regionGiven }),
    reader,
    citationKeys: citationKeysOf(extraction),
    ...repealColumns(extraction.source.text),
    sketch: values,
    sort: `${issuedOn ?? '9999-99-99'}|${slug}`,
    folded: foldFields([title, printedTitle, docNumber]),
  };
}

function nodesOf(ids: DocumentIds, extraction: Extraction): GraphBatch['nodes'] {
  return {
    Section: sectionRows(ids, extraction),
    Measure: measureRows(ids, extraction),
    Action: actionRows(ids, extraction),
    Target: targetRows(ids, extraction),
    Indicator: indicatorRows(ids, extraction),
    Rating: ratingRows(ids, extraction),
    Finding: findingRows(ids, extraction),
  };
}

/** The regions an extraction names: those its own head gives, or what a person said of it. */
const regionsOf = ({ regions }: Extraction, place: DocumentRegions): readonly Region[] =>
  regions.map((name) => place.regions.find((region) => region.name === name) ?? regionNamed(name, place.region));

/** What each name means in this document, worked out once. */
function bodiesOf(names: readonly string[], place: DocumentRegions): BodyOf {
  const bodies = new Map([...new Set(names)].map((name) => [name, resolveAgency(name, place)]));
  return (name) => bodies.get(name) ?? resolveAgency(name, place);
}

/** All that one document says, as rows, with the shared nodes it needs whole. Pure: the same extraction gives the same bytes. */
export function graphBatch(extraction: Extraction, options: BatchOptions): GraphBatch {
  const ids = { slug: options.slug, documentId: `doc:${options.slug}` };
  const { source, issuers, measures } = extraction;
  const place = documentRegions(extraction, source.text);
  const applied = regionsOf(extraction, place);
  const named = [
    ...issuers.map(({ name }) => name),
    ...measures.flatMap((one) => one.assignments.map((a) => a.agency)),
  ];
  const bodyOf = bodiesOf(named, place);
  const bodies = sharedAgencies([...new Set(named)].map(bodyOf));
  const regions = sharedRegions(new Set([...bodies.regionIds, ...applied.map(({ id }) => id)]));
  const products = sharedProducts(new Set(measures.flatMap((one) => one.products.map(({ name }) => name))));
  const compared = linkable(extraction, options.slug);
  const expressed = conceptLinks(ids, compared);
  const concepts = sharedConcepts(new Set(expressed.map(({ to }) => to)));
  const keys = keyIds(extraction, compared, place.level);
  const { sketch: values, bands } = sketch(source);
  return {
    document: documentRow(extraction, options, place.level, values),
    ...correctionRows(ids, options),
    text: source.text,
    nodes: nodesOf(ids, extraction),
    shared: {
      Agency: bodies.agencies,
      AgencySystem: bodies.systems,
      Region: regions.regions,
      FinancialProduct: products.products,
      Concept: concepts.concepts,
      TextBand: bands.map((id) => ({ id, sort: id })),
      KeyWord: keys.map((id) => ({ id, sort: id })),
    },
    links: {
      ISSUED_BY: issuerLinks(ids, extraction, bodyOf),
      APPLIES_TO: applied.map(({ id }) => ({ from: ids.documentId, to: id })),
      CITES: citationLinks(ids, extraction),
      ASSIGNED_TO: assignmentLinks(ids, extraction, bodyOf),
      USES_PRODUCT: productLinks(ids, extraction),
      EXPRESSES: expressed,
      IN_BAND: bands.map((to) => ({ from: ids.documentId, to })),
      HAS_KEY: keys.map((to) => ({ from: ids.documentId, to })),
    },
    sharedLinks: {
      AGENCY_PART_OF: bodies.partOf,
      AGENCY_IN_SYSTEM: bodies.inSystem,
      AGENCY_LOCATED_IN: bodies.locatedIn,
      AGENCY_SUCCEEDED_BY: bodies.succeededBy,
      PRODUCT_BROADER: products.broader,
      CONCEPT_BROADER: concepts.broader,
      REGION_PART_OF: regions.partOf,
      REGION_COVERS: regions.covers,
    },
  };
}
