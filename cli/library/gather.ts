import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { EXIT, Problem } from '../problem.js';
import { readManifest, type ManifestEntry } from './manifest.js';
import { checkedSlug, slugOf } from './slug.js';
import { TEXT_EXTENSIONS } from './text-extensions.js';

/** A file to be ingested, before it is read. */
export interface Gathered {
  readonly path: string;
  readonly slug: string;
  readonly entry: ManifestEntry | null;
}

/**
 * The files behind `paths`, folders searched to any depth, in a fixed order; with `slug`, there must be exactly one. A file named
 * by itself may be called anything: it is judged by its content.
 */
export function gather(paths: readonly string[], slug: string | null): readonly Gathered[] {
  const found = paths.flatMap((path) => gatherPath(path));
  if (slug === null) {
    refuseSharedSlugs(found);
    return found;
  }
  const [only, ...more] = found;
  if (only === undefined || more.length > 0) {
    throw new Problem(
      EXIT.USAGE,
      `--slug names one document, and there are ${String(found.length)}`,
      null,
      'give one file at a time with --slug',
    );
  }
  return [{ ...only, slug: checkedSlug(slug, only.path) }];
}

function gatherPath(path: string): readonly Gathered[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new Problem(EXIT.INPUT, 'there is no such file or folder', path, 'check the path');
  if (!found.isDirectory()) return [{ path, slug: checkedSlug(slugOf(path), path), entry: null }];
  const inside = gatherFolder(path);
  if (inside.length === 0) {
    throw new Problem(
      EXIT.INPUT,
      `no texts in this folder (looked for ${[...TEXT_EXTENSIONS].join(' ')})`,
      path,
      'name a folder that holds some, or the files themselves',
    );
  }
  return inside;
}

function gatherFolder(folder: string): readonly Gathered[] {
  const manifest = readManifest(folder);
  const items = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return items.flatMap((item): readonly Gathered[] => {
    const path = join(folder, item.name);
    if (item.isDirectory()) return holdsNoDocuments(item.name) ? [] : gatherFolder(path);
    const entry = manifest.get(item.name) ?? null;
    if (entry === null && !TEXT_EXTENSIONS.has(extname(item.name).toLowerCase())) return [];
    return [{ path, slug: checkedSlug(entry?.slug ?? slugOf(item.name), path), entry }];
  });
}

/** Hidden folders and installed packages hold no documents. */
const holdsNoDocuments = (folder: string): boolean => folder.startsWith('.') || folder === 'node_modules';

function refuseSharedSlugs(found: readonly Gathered[]): void {
  const bySlug = new Map<string, Gathered>();
  for (const one of found) {
    const other = bySlug.get(one.slug);
    if (other !== undefined && other.path !== one.path) {
      throw new Problem(
        EXIT.INPUT,
        `would have the slug “${one.slug}”, as ${other.path} has`,
        one.path,
        `ingest ${basename(one.path)} by itself with --slug`,
      );
    }
    bySlug.set(one.slug, one);
  }
}
