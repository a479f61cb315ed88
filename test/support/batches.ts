import { createHash } from 'node:crypto';

import type {
  AgencyRow,
  AssignmentLink,
  CitationLink,
  DocumentRow,
  GraphBatch,
  MeasureRow,
  SectionRow,
  TargetRow,
} from '../../schema/graph-batch.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What a test says of a document; the rest is made up to fit. */
export interface DocumentSketch {
  readonly slug: string;
  readonly title?: string;
  readonly reader?: string;
  /** Titles of measures; each stands in section 1. */
  readonly measures?: readonly string[];
  /** Names of agencies that lead the first measure, or issue the document where there is none. */
  readonly agencies?: readonly string[];
  readonly citationKeys?: readonly string[];
  /** Keys of what it cites. */
  readonly cites?: readonly string[];
  readonly bands?: readonly string[];
  /** Names of concepts that the first measure expresses. */
  readonly concepts?: readonly string[];
  readonly keys?: readonly string[];
}

/** A concept and the one above it. */
const WIDER = [
  ['上市培育', '直接融资'],
  ['直接融资', '金融供给'],
] as const;

/** Concepts with the wider ones above them: `ingest` gives no concept without those. */
const withWider = (concepts: readonly string[]): readonly string[] => [
  ...WIDER.reduce((all, [from, to]) => (all.has(from) ? all.add(to) : all), new Set(concepts)),
];

/** A batch as `ingest` would make it, small. */
export function batchOf(sketch: DocumentSketch): GraphBatch {
  const { slug, measures = [], agencies = [], cites = [], bands = [], concepts = [], keys = [] } = sketch;
  const text = [sketch.title ?? slug, ...measures, ...agencies, ...cites.map((key) => `《${key}》`)].join('\n');
  const document = documentRow(sketch, text);
  const agencyRows = [...new Set(agencies)].map(agencyRow);
  const leads = measures.length > 0;
  const wider = withWider(concepts);
  return {
    document,
    text,
    nodes: {
      Section: leads ? [sectionRow(slug, text)] : [],
      Measure: measures.map((title, index) => measureRow(slug, title, index, text)),
      Action: [],
      Target: measures.map((title, index) => targetRow(slug, title, index)),
      Indicator: [],
      Rating: [],
      Finding: [],
    },
    shared: {
      Agency: agencyRows,
      AgencySystem: [{ id: 'sys:科技', name: '科技', sort: 'sys:科技' }],
      Region: [{ id: 'reg:320700', name: '连云港市', code: '320700', level: 'MUNICIPAL', sort: 'reg:320700' }],
      FinancialProduct: [],
      Concept: wider.map((name) => ({ id: `con:${name}`, name, sort: `con:${name}`, folded: name })),
      TextBand: bands.map((id) => ({ id, sort: id })),
      KeyWord: keys.map((id) => ({ id, sort: id })),
    },
    links: {
      ISSUED_BY: leads ? [] : agencyRows.map((row, order) => ({ ...place(document.id, order, row.name), to: row.id })),
      APPLIES_TO: [{ from: document.id, to: 'reg:320700' }],
      CITES: cites.map((key, order) => citation(document.id, key, order)),
      ASSIGNED_TO: leads ? agencyRows.map((row, order) => assignment(slug, row, order)) : [],
      USES_PRODUCT: [],
      EXPRESSES: leads
        ? concepts.map((name, order) => ({
            ...{ ...place(document.id, order, name), from: `mea:${slug}/1.1` },
            to: `con:${name}`,
          }))
        : [],
      IN_BAND: bands.map((to) => ({ from: document.id, to })),
      HAS_KEY: keys.map((to) => ({ from: document.id, to })),
    },
    sharedLinks: {
      AGENCY_PART_OF: [],
      AGENCY_IN_SYSTEM: agencyRows.map((row) => ({ from: row.id, to: 'sys:科技' })),
      AGENCY_LOCATED_IN: agencyRows.map((row) => ({ from: row.id, to: 'reg:320700' })),
      AGENCY_SUCCEEDED_BY: [],
      PRODUCT_BROADER: [],
      CONCEPT_BROADER: WIDER.filter(([from]) => wider.includes(from)).map(([from, to]) => ({
        from: `con:${from}`,
        to: `con:${to}`,
      })),
      REGION_PART_OF: [],
      REGION_COVERS: [],
    },
  };
}

function documentRow(sketch: DocumentSketch, text: string): DocumentRow {
  const { slug, title = slug, reader = 'test-1', citationKeys = [] } = sketch;
  return {
    id: `doc:${slug}`,
    slug,
    title,
    printedTitle: null,
    held: true,
    variant: false,
    kind: 'IMPLEMENTATION_OPINION',
    level: 'MUNICIPAL',
    docNumber: null,
    issuedOn: null,
    publishedOn: null,
    effectiveOn: null,
    expiresOn: null,
    draft: true,
    sourceName: `${slug}.txt`,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    sha256: sha256(text),
    textSha256: sha256(text),
    characters: text.length,
    url: null,
    reader,
    citationKeys,
    ...{ repealKeys: [], repealDays: [], repealStarts: [], repealEnds: [], repealQuotes: [] },
    sort: `9999-99-99|${slug}`,
    folded: title,
    sketch: [],
  };
}

const sectionRow = (slug: string, text: string): SectionRow => ({
  id: `sec:${slug}/1`,
  documentId: `doc:${slug}`,
  start: 0,
  end: text.length,
  sort: `${slug}/000000`,
  number: '一、',
  title: '重点任务',
  level: 1,
  parentId: null,
});

function measureRow(slug: string, title: string, index: number, text: string): MeasureRow {
  const start = text.indexOf(title);
  return {
    id: `mea:${slug}/1.${String(index + 1)}`,
    documentId: `doc:${slug}`,
    start,
    end: start + title.length,
    sort: `${slug}/${String(index + 1).padStart(6, '0')}`,
    number: `${String(index + 1)}.`,
    title,
    text: title,
    sectionId: `sec:${slug}/1`,
    variant: false,
    superseded: false,
    folded: title,
  };
}

const targetRow = (slug: string, title: string, index: number): TargetRow => ({
  id: `tar:${slug}/1.${String(index + 1)}/1`,
  documentId: `doc:${slug}`,
  start: 0,
  end: 1,
  sort: `${slug}/${String(index + 1).padStart(6, '0')}/1`,
  measureId: `mea:${slug}/1.${String(index + 1)}`,
  sectionId: null,
  text: title,
  metric: null,
  value: index + 0.5,
  valueMax: null,
  unit: null,
  comparator: null,
  deadline: null,
  deadlineText: null,
  variant: false,
  superseded: false,
  folded: title,
});

export const agencyRow = (name: string): AgencyRow => ({
  id: `agy:${name}`,
  name,
  aliases: [],
  level: 'MUNICIPAL',
  group: false,
  sort: `agy:${name}`,
  folded: name,
});

const place = (from: string, order: number, asPrinted: string) => ({
  from,
  documentId: from,
  start: 0,
  end: asPrinted.length,
  asPrinted,
  order,
});

const assignment = (slug: string, agency: AgencyRow, order: number): AssignmentLink => ({
  ...place(`doc:${slug}`, order, agency.name),
  from: `mea:${slug}/1.1`,
  to: agency.id,
  role: 'LEAD',
  roleAsPrinted: '牵头',
  basis: 'STATED',
  ruleStart: null,
  ruleEnd: null,
  starts: [0],
  ends: [agency.name.length],
  quotes: [agency.name],
  dueOn: null,
  sort: `${slug}/000001|${String(order)}`,
});

const citation = (from: string, key: string, order: number): CitationLink => ({
  from,
  key,
  title: key,
  docNumber: null,
  start: 0,
  end: key.length,
  asPrinted: `《${key}》`,
  order,
});
