import { readFileSync } from 'node:fs';
import { packageFile } from '../../../schema/package-root.js';
import type { TextVersion } from '../../../schema/text-version.js';

const NUMBERED_LINE = /^[（(][一二三四五六七八九十]+[）)]/gm;

/** A shipped text as a version, its measures cut at their numbers; what is said of its issue is the test's to say. */
export function shipped(slug: string, known: Partial<TextVersion> = {}): TextVersion {
  return version(slug, readFileSync(packageFile('corpus', `${slug}.txt`), 'utf8'), known);
}

export function version(slug: string, text: string, known: Partial<TextVersion> = {}): TextVersion {
  // The first three are the plan's aims, （一）指导思想 …（三）总体目标.
  const starts = [...text.matchAll(NUMBERED_LINE)].map(({ index }) => index).slice(3);
  return {
    id: `doc:${slug}`,
    slug,
    title: slug,
    printedTitle: null,
    text,
    docNumber: null,
    issuedOn: null,
    publishedOn: null,
    effectiveOn: null,
    draft: false,
    variant: false,
    citationKeys: [],
    issuers: [],
    regions: [],
    assignments: [],
    repeals: [],
    measures: starts.map((start, index) => ({
      id: `mea:${slug}/${String(index + 1)}`,
      start,
      number: `${String(index + 1)}.`,
      end: text.slice(0, starts[index + 1] ?? text.length).trimEnd().length,
    })),
    ...known,
  };
}
