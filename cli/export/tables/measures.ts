import { z } from 'zod';
import type { ExportWorld } from '../format.js';
import { listSheet } from './pages.js';
import { linkTo, PLACE_HEAD, placeCells, SPAN, spanSchema } from './place.js';
import type { Sheet } from './sheet.js';

const text = z.string().nullable();
const agency = z.object({ id: z.string(), name: z.string() });
const assignment = z.object({
  ...{ role: z.string(), roleAsPrinted: text, basis: z.string(), asPrinted: z.string(), dueOn: text },
  ...{ agency, span: spanSchema },
});
const mention = z.object({
  product: z.object({ id: z.string(), name: z.string(), category: z.string() }),
  ...{ asPrinted: z.string(), span: spanSchema },
});
const indicatorLink = z.object({
  indicator: z.object({ id: z.string(), code: z.string(), name: z.string(), span: spanSchema }),
  ...{ id: z.string(), confidence: z.number(), method: z.string(), status: z.string() },
});
const side = z.object({ id: z.string(), number: z.string(), title: z.string(), span: spanSchema });
const counterpart = z.object({
  ...{ id: z.string(), relation: z.string(), confidence: z.number(), method: z.string(), status: z.string() },
  ...{ applies: z.boolean(), from: side, to: side },
});

const ASKED = `id number title ${SPAN}`;
const base = z.object({ id: z.string(), number: z.string(), title: z.string(), span: spanSchema });
type Base = z.infer<typeof base>;
const HEAD = ['measure', 'document', 'number', 'title'] as const;
const headCells = ({ id, number, title, span }: Base) => [id, span.document.slug, number, title];

const ASSIGNMENTS = `assignments { role roleAsPrinted basis asPrinted dueOn agency { id name } ${SPAN} }`;

/** Which measures there are, and who answers for each. */
export const measuresSheet = (world: ExportWorld): Sheet =>
  listSheet(world, {
    ...{ name: 'measures', field: 'measures', asked: `${ASKED} ${ASSIGNMENTS}` },
    head: [...HEAD, 'lead', 'support', 'responsible', ...PLACE_HEAD],
    item: base.extend({ assignments: z.array(assignment) }),
    rows: (one) => {
      const bodies = ['LEAD', 'SUPPORT', 'RESPONSIBLE'].map((role) =>
        one.assignments
          .filter((each) => each.role === role)
          .map((each) => each.agency.name)
          .join('、'),
      );
      return [[...headCells(one), ...bodies, ...placeCells(one.span, world.base)]];
    },
  });

/** Who does what, each part with the words that give it. */
export const assignmentsSheet = (world: ExportWorld): Sheet =>
  listSheet(world, {
    ...{ name: 'assignments', field: 'measures', asked: `${ASKED} ${ASSIGNMENTS}` },
    head: [...HEAD, 'agency', 'name', 'asPrinted', 'role', 'roleAsPrinted', 'basis', 'dueOn', ...PLACE_HEAD],
    item: base.extend({ assignments: z.array(assignment) }),
    rows: (one) =>
      one.assignments.map((each) => [
        ...headCells(one),
        ...[each.agency.id, each.agency.name, each.asPrinted, each.role, each.roleAsPrinted, each.basis, each.dueOn],
        ...placeCells(each.span, world.base),
      ]),
  });

/** Which financial products measures name, and where. */
export const productsSheet = (world: ExportWorld): Sheet =>
  listSheet(world, {
    ...{ name: 'products', field: 'measures' },
    asked: `${ASKED} products { asPrinted product { id name category } ${SPAN} }`,
    head: [...HEAD, 'product', 'name', 'category', 'asPrinted', ...PLACE_HEAD],
    item: base.extend({ products: z.array(mention) }),
    rows: (one) =>
      one.products.map(({ product, asPrinted, span }) => [
        ...[...headCells(one), product.id, product.name, product.category, asPrinted],
        ...placeCells(span, world.base),
      ]),
  });

const SIDES = (['from', 'to'] as const).flatMap((name) =>
  ['Measure', 'Document', 'Number', 'Title', 'Quotation', 'Permalink'].map((column) => `${name}${column}`),
);

/** Which measures are comparable with which of higher documents, and whether the one had to carry out the other. */
export const counterpartsSheet = (world: ExportWorld): Sheet =>
  listSheet(world, {
    ...{ name: 'counterparts', field: 'measures' },
    asked: `upstream { id relation confidence method status applies from { ${ASKED} } to { ${ASKED} } }`,
    head: ['counterpart', ...SIDES, 'relation', 'confidence', 'method', 'status', 'applies'],
    item: z.object({ upstream: z.array(counterpart) }),
    rows: ({ upstream }) =>
      upstream.map(({ id, from, to, relation, confidence, method, status, applies }) => [
        id,
        ...[from, to].flatMap((one) => [...headCells(one), one.span.quote, linkTo(one.span, world.base)]),
        ...[relation, confidence, method, status, applies],
      ]),
  });

/** Which dimensions of evaluation schemes measures support. */
export const indicatorsSheet = (world: ExportWorld): Sheet =>
  listSheet(world, {
    ...{ name: 'indicators', field: 'measures' },
    asked: `${ASKED} indicators { id confidence method status indicator { id code name ${SPAN} } }`,
    head: [
      ...[...HEAD, 'quotation', 'permalink', 'indicator', 'scheme', 'code', 'name', 'indicatorQuotation'],
      ...['indicatorPermalink', 'confidence', 'method', 'status'],
    ],
    item: base.extend({ indicators: z.array(indicatorLink) }),
    rows: (one) =>
      one.indicators.map(({ indicator, confidence, method, status }) => [
        ...[...headCells(one), one.span.quote, linkTo(one.span, world.base)],
        ...[indicator.id, indicator.span.document.slug, indicator.code, indicator.name, indicator.span.quote],
        ...[linkTo(indicator.span, world.base), confidence, method, status],
      ]),
  });
