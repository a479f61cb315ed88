import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { DOCUMENT_KINDS, type DocumentKind } from '../../schema/model.js';
import { packageFile } from '../../schema/package-root.js';
import { WordSet } from '../word-set.js';

const shape = z.strictObject({
  nouns: z.record(z.string(), z.enum(DOCUMENT_KINDS)),
  parks: z.array(z.string()).readonly(),
});

const { nouns, parks } = shape.parse(
  parse(readFileSync(packageFile('schema', 'vocab', 'document-kinds.yaml'), 'utf8')),
);
const titleNouns = new WordSet(Object.keys(nouns));

/** （征求意见稿） · （2026—2028年） · （试行） after a title */
const AFTER = /(?:（[^（）]{1,20}）){1,4}$/;

const withoutSuffix = (title: string): string => title.replace(AFTER, '').replace(/》$/, '').replace(AFTER, '');

/** The noun that makes a title one: 实施意见, 总体方案; null where it has none. */
export function titleNoun(title: string): string | null {
  const named = withoutSuffix(title);
  const [longest] = titleNouns.endingAt(named, named.length);
  return longest === undefined ? null : named.slice(-longest);
}

/** What kind of document a title names; `scheme` is whether the document has dimensions that it scores. */
export function documentKind(title: string, scheme: boolean): DocumentKind {
  const kind = nouns[titleNoun(title) ?? ''] ?? 'OTHER';
  const ofParks = parks.some((park) => title.includes(park));
  return scheme && ofParks && kind !== 'NOTICE' && kind !== 'REPLY' ? 'PARK_SCHEME' : kind;
}
