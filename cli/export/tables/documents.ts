import { z } from 'zod';
import { documentPath } from '../../../schema/permalink.js';
import type { ExportWorld } from '../format.js';
import { listSheet } from './pages.js';
import type { Sheet } from './sheet.js';

const named = z.object({ name: z.string() });
const text = z.string().nullable();

const item = z.object({
  ...{ id: z.string(), slug: z.string(), title: z.string(), printedTitle: text, kind: z.string(), level: text },
  ...{ docNumber: text, issuedOn: text, publishedOn: text, effectiveOn: text, expiresOn: text, draft: z.boolean() },
  ...{ issuers: z.array(named), regions: z.array(named), source: z.object({ sha256: z.string() }).nullable() },
  ...{ supersededBy: z.object({ on: text, later: z.object({ slug: z.string() }) }).nullable() },
});

const PLAIN = [
  ...(['id', 'slug', 'title', 'printedTitle', 'kind', 'level', 'docNumber'] as const),
  ...(['issuedOn', 'publishedOn', 'effectiveOn', 'expiresOn', 'draft'] as const),
];

const names = (all: readonly { readonly name: string }[]): string => all.map(({ name }) => name).join('、');

/** Which documents there are. */
export const documentsSheet = (world: ExportWorld): Sheet =>
  listSheet(world, {
    name: 'documents',
    head: [...PLAIN, 'issuers', 'regions', 'supersededBy', 'supersededOn', 'sha256', 'permalink'],
    field: 'documents',
    asked: `${PLAIN.join(' ')} issuers { name } regions { name } source { sha256 } supersededBy { on later { slug } }`,
    item,
    rows: (one) => [
      [
        ...PLAIN.map((name) => one[name]),
        ...[names(one.issuers), names(one.regions), one.supersededBy?.later.slug ?? null, one.supersededBy?.on ?? null],
        ...[one.source?.sha256 ?? null, `${world.base}${documentPath(one.slug).slice(1)}`],
      ],
    ],
  });
