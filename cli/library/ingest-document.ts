import { documentBySlug, documentsBySha } from '../../graph/held-documents.js';
import { holdsAlready } from '../../graph/holds-already.js';
import { nearDuplicates } from '../../graph/questions/near-duplicates.js';
import { originalsOfDocuments } from '../../graph/questions/originals-of-documents.js';
import { predecessorsOfDocuments } from '../../graph/questions/predecessors-of-documents.js';
import { successorsOfDocuments } from '../../graph/questions/successors-of-documents.js';
import { variantsOfDocuments } from '../../graph/questions/variants-of-documents.js';
import type { Store } from '../../graph/store.js';
import { writeDocument } from '../../graph/write-document.js';
import { graphBatch } from '../../ingest/batch.js';
import { extract } from '../../ingest/pipeline.js';
import { namesCounted } from '../../ingest/resolved-names.js';
import type { GraphBatch } from '../../schema/graph-batch.js';
import type { Extraction } from '../../schema/model.js';
import { EXIT, Problem } from '../problem.js';
import { differencesFrom } from './hold-against.js';
import type { DocumentInput, Ingested, Outcome } from './library.js';
import { linksBetween } from './links-between.js';
import { remember } from './linkable-texts.js';
import { successionsAfterWriting } from './successions-after.js';
import { summaryOf } from './summary-of.js';
import { sketchedBatch, variantsAfterWriting } from './variants-after.js';

/**
 * One document on its whole way: bytes → extraction → batch → graph, its copies in the graph told. Whatever is wrong
 * with it is found before the write, which is one transaction, so that nothing is ever half there.
 * @param note keeps the document's bytes outside the store, once it is certain that they will be written.
 */
export async function ingestDocument(
  store: Store,
  reader: string,
  input: DocumentInput,
  note: () => void = () => undefined,
): Promise<Ingested> {
  const began = performance.now();
  const read = await extract(input.bytes, input.name);
  refuseWhatIsNoPolicy(read, input);
  refuseWhatIsOtherwiseKnown(read, input);
  await refuseTakenNames(store, read, input);
  const batch = graphBatch(read, { slug: input.slug, reader, url: input.url });
  note();
  remember(read, input.slug);
  const outcome = await write(store, batch);
  const relatives = await relativesOf(store, batch.document.id);
  return {
    ...summaryOf(batch, namesCounted(read)),
    outcome,
    ...relatives,
    milliseconds: Math.round(performance.now() - began),
  };
}

async function write(store: Store, batch: GraphBatch): Promise<Outcome> {
  if (await holdsAlready(store, batch)) return 'unchanged';
  const near = await nearDuplicates(store, sketchedBatch(batch));
  const variants = await variantsAfterWriting(store, batch, near);
  const successions = await successionsAfterWriting(store, batch, near, variants);
  return writeDocument(store, batch, variants, { linksOf: linksBetween, successions });
}

type Relatives = Pick<Ingested, 'variantOf' | 'variants' | 'supersededBy' | 'supersedes'>;

/** What the graph says of the document's copies, and of what took whose place. */
async function relativesOf(store: Store, id: string): Promise<Relatives> {
  const slugOfId = (documentId: string): string => documentId.slice('doc:'.length);
  const original = (await originalsOfDocuments(store, [id])).get(id)?.[0];
  const variants = (await variantsOfDocuments(store, [id])).get(id) ?? [];
  const successor = (await successorsOfDocuments(store, [id])).get(id)?.[0];
  const predecessors = (await predecessorsOfDocuments(store, [id])).get(id) ?? [];
  return {
    variantOf: original === undefined ? null : slugOfId(original.originalId),
    variants: variants.map((one) => slugOfId(one.variantId)),
    supersededBy: successor === undefined ? null : slugOfId(successor.laterId),
    supersedes: predecessors.map((one) => slugOfId(one.earlierId)),
  };
}

/** A letter, a list or a poem reads as a document without parts, numbers, names or references. */
function refuseWhatIsNoPolicy(read: Extraction, { name }: DocumentInput): void {
  const parts = [read.sections, read.measures, read.indicators, read.issuers, read.citations, read.targets];
  if (read.docNumber !== null || parts.some((list) => list.length > 0)) return;
  throw new Problem(
    EXIT.INPUT,
    'this reads as no policy document: it has no sections, measures, issuers, number or references',
    name,
    'look at what is read with `cetu extract`; give the document’s own text',
  );
}

function refuseWhatIsOtherwiseKnown(read: Extraction, { name, known }: DocumentInput): void {
  const differences = differencesFrom(known, read);
  if (differences.length === 0) return;
  throw new Problem(
    EXIT.CHECK,
    `is not read as its manifest knows it: ${differences.join('; ')}`,
    name,
    'mend the manifest where the text says otherwise; else report what was misread',
  );
}

/** Two files under one slug, and one file's bytes under two, are told apart unless a person chose the slug. */
async function refuseTakenNames(store: Store, { source }: Extraction, input: DocumentInput): Promise<void> {
  const before = await documentBySlug(store, input.slug);
  if (input.slugGiven) return;
  if (before !== null && before.sourceName !== source.name) {
    throw new Problem(
      EXIT.INPUT,
      `the slug “${input.slug}” belongs to ${before.sourceName}`,
      input.name,
      `give this one a slug of its own, or take that one’s place with --slug ${input.slug}`,
    );
  }
  const twin = (await documentsBySha(store, source.sha256)).find((one) => one.slug !== input.slug);
  if (before === null && twin !== undefined) {
    throw new Problem(
      EXIT.INPUT,
      `these very bytes are in the graph already, as “${twin.slug}”`,
      input.name,
      `leave it, or keep it a second time with --slug ${input.slug}`,
    );
  }
}
