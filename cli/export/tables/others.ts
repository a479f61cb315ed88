import { z } from 'zod';
import { nodePath } from '../../../schema/permalink.js';
import type { ExportWorld } from '../format.js';
import { listSheet } from './pages.js';
import { PLACE_HEAD, placeCells, SPAN, spanSchema } from './place.js';
import type { Sheet } from './sheet.js';

const text = z.string().nullable();
const number = z.number().nullable();
const thing = z.object({ id: z.string() }).nullable();

const agency = z.object({
  ...{ id: z.string(), name: z.string(), level: text },
  ...{ region: z.object({ name: z.string() }).nullable(), system: z.object({ name: z.string() }).nullable() },
});

/** Which bodies documents name. */
export const agenciesSheet = (world: ExportWorld): Sheet =>
  listSheet(world, {
    ...{ name: 'agencies', field: 'agencies', asked: 'id name level region { name } system { name }', item: agency },
    head: ['agency', 'name', 'level', 'region', 'line', 'permalink'],
    rows: ({ id, name, level, region, system }) => [
      [...[id, name, level, region?.name ?? null, system?.name ?? null], world.base + nodePath(id).slice(1)],
    ],
  });

const target = z.object({
  ...{ id: z.string(), text: z.string(), metric: text, comparator: text, value: number, valueMax: number, unit: text },
  ...{ deadline: text, deadlineText: text, measure: thing, span: spanSchema },
});
const PLAIN = ['metric', 'comparator', 'value', 'valueMax', 'unit', 'deadline', 'deadlineText'] as const;

/** What is promised by when. */
export const targetsSheet = (world: ExportWorld): Sheet =>
  listSheet(world, {
    ...{ name: 'targets', field: 'targets', asked: `id text ${PLAIN.join(' ')} measure { id } ${SPAN}`, item: target },
    head: ['target', 'document', 'measure', 'text', ...PLAIN, ...PLACE_HEAD],
    rows: (one) => [
      [
        ...[one.id, one.span.document.slug, one.measure?.id ?? null, one.text],
        ...PLAIN.map((name) => one[name]),
        ...placeCells(one.span, world.base),
      ],
    ],
  });

const gap = z.object({
  ...{
    id: z.string(),
    kind: z.string(),
    severity: z.string(),
    message: z.string(),
    subject: z.object({ id: z.string() }),
  },
  ...{ document: thing, park: thing },
});

/** What is missing; what parks lack goes out only with what people stated. */
export const gapsSheet = (world: ExportWorld): Sheet =>
  listSheet(world, {
    ...{ name: 'gaps', field: 'gaps', item: gap },
    asked: 'id kind severity message subject { id } document { id } park { id }',
    head: ['gap', 'kind', 'severity', 'subject', 'document', 'park', 'message', 'permalink'],
    rows: ({ id, kind, severity, subject, document, park, message }) =>
      park !== null && !world.withPeople
        ? []
        : [
            [
              ...[id, kind, severity, subject.id, document?.id ?? null, park?.id ?? null, message],
              world.base + nodePath(id).slice(1),
            ],
          ],
  });
