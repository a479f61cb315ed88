import type { TextVersion } from '../../schema/text-version.js';
import { statement } from '../statement.js';
import type { ReadUnit, Row } from '../store.js';
import { textVersion } from './text-version.js';

/** Of the documents in common bands those with most of them are looked at, up to so many. */
const MOST_NEIGHBOURS = 500;
/**
 * Share of sketch values in common from which on a text is read and judged. Its judge asks for .3 (`ingest/compare`), and an
 * estimate from 96 values is too low by .15 once in a thousand times.
 */
const LEAST_ESTIMATE = 0.15;

const inBands = statement('documents-in-bands');
const textVersions = statement('text-versions');

/** A text as its sketch tells of it: of a document that is held, or is about to be. */
export interface Sketched {
  /** `doc:SLUG` */
  readonly id: string;
  readonly sketch: readonly number[];
  /** Ids of its text bands. */
  readonly bands: readonly string[];
}

/**
 * Held documents whose texts may be this one retold, by id: for `variantsAmong` of `ingest/compare` to judge. They come from
 * the index of text bands, so that most of the corpus is not looked at.
 */
export async function nearDuplicates(
  store: ReadUnit,
  { id, sketch, bands }: Sketched,
): Promise<readonly TextVersion[]> {
  if (bands.length === 0) return [];
  const neighbours = await store.run(inBands, { documentId: id, bands, limit: MOST_NEIGHBOURS });
  const near = neighbours.filter((row) => estimate(sketch, sketchOf(row)) >= LEAST_ESTIMATE);
  return textVersionsOf(
    store,
    near.map((row) => String(row['id'])),
  );
}

/** Held documents as their texts are compared, by id. */
export async function textVersionsOf(store: ReadUnit, ids: readonly string[]): Promise<readonly TextVersion[]> {
  if (ids.length === 0) return [];
  return (await store.run(textVersions, { ids }))
    .map((row) => textVersion(row['version']))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Share of values in common: an estimate of the texts' Jaccard similarity. */
function estimate(one: readonly number[], other: readonly number[]): number {
  const same = one.filter((value, index) => value === other[index]).length;
  return one.length === 0 ? 0 : same / one.length;
}

const sketchOf = (row: Row): readonly number[] => (row['sketch'] ?? []) as readonly number[];
