import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { DOCUMENT_KINDS } from '../../schema/model.js';
import { EXIT, Problem } from '../problem.js';

const count = z.int().nonnegative();

/** What a person knows of a text; each given field is held against what the machine read. */
export const knownSchema = z.strictObject({
  kind: z.enum(DOCUMENT_KINDS).optional(),
  /** Names of the regions it applies to. */
  regions: z.array(z.string().min(1)).optional(),
  draft: z.boolean().optional(),
  docNumber: z.string().optional(),
  issuedOn: z.iso.date().optional(),
  measures: count.optional(),
  issuers: count.optional(),
  dimensions: count.optional(),
  criteria: count.optional(),
  ratings: count.optional(),
});
export type Known = z.infer<typeof knownSchema>;

const entrySchema = z.strictObject({
  file: z.string().regex(/^[^/\\]+$/, 'must be the name of a file beside the manifest'),
  slug: z.string().min(1).optional(),
  /** Where the text is from, in words. */
  origin: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }).optional(),
  known: knownSchema.default({}),
});
export type ManifestEntry = z.infer<typeof entrySchema>;

const manifestSchema = z.strictObject({ documents: z.array(entrySchema) });

export const MANIFEST = 'manifest.yaml';

const broken = (place: string, message: string): Problem =>
  new Problem(EXIT.INPUT, message, place, 'mend that line; corpus/manifest.yaml of Cetu itself shows the form');

/** The manifest of a folder by file name, or nothing where there is none. A broken one is named with its line. */
export function readManifest(folder: string): ReadonlyMap<string, ManifestEntry> {
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) return new Map();
  const lines = new LineCounter();
  const yaml = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const placeOf = (offset: number): string => `${path}:${String(lines.linePos(offset).line)}`;

  const [syntax] = yaml.errors;
  if (syntax !== undefined) throw broken(placeOf(syntax.pos[0]), firstLine(syntax.message));

  const parsed = manifestSchema.safeParse(yaml.toJS());
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = nearestOffset(yaml, issue?.path ?? []);
    throw broken(placeOf(where), `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a manifest'}`);
  }
  return byFile(folder, path, parsed.data.documents);
}

function byFile(folder: string, path: string, entries: readonly ManifestEntry[]): ReadonlyMap<string, ManifestEntry> {
  const found = new Map<string, ManifestEntry>();
  for (const entry of entries) {
    if (found.has(entry.file)) throw broken(path, `lists ${entry.file} twice`);
    if (!existsSync(join(folder, entry.file))) throw broken(path, `lists ${entry.file}, which is not in the folder`);
    found.set(entry.file, entry);
  }
  return found;
}

const firstLine = (message: string): string => message.split('\n')[0] ?? message;

/** Where the value at `path` begins, or the nearest thing around it that exists (a missing field has no place of its own). */
function nearestOffset(yaml: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = yaml.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return Number(node.range[0]);
    }
  }
  return 0;
}
