import { readFileSync } from 'node:fs';
import type { ReadUnit, Row } from '../graph/store.js';
import { graphBatch } from '../ingest/batch.js';
import { extract } from '../ingest/pipeline.js';
import type { GraphBatch } from '../schema/graph-batch.js';
import { packageFile } from '../schema/package-root.js';

type Held = Pick<GraphBatch, 'document'> & { readonly keys: readonly string[] };

const SHIPPED = ['pilot-zone-master-plan', 'lianyungang-opinions', 'sichuan-opinions', 'g60-park-scheme'];

/** What linking asks of a store, answered from maps: the shipped texts, so many documents of cities, and those to be linked. */
export async function heldInMemory(batches: readonly Held[], more: readonly GraphBatch[]): Promise<ReadUnit> {
  const texts = new Map(more.map(({ document, text }) => [document.id, text]));
  const held = [...batches, ...more.map(heldOf)];
  for (const slug of SHIPPED) {
    const read = await extract(readFileSync(packageFile('corpus', `${slug}.txt`)), `${slug}.txt`);
    const batch = graphBatch(read, { slug, reader: 'bench', url: null });
    texts.set(batch.document.id, batch.text);
    held.push(heldOf(batch));
  }
  const byId = new Map(held.map((one) => [one.document.id, one]));
  const byKey = new Map<string, string[]>();
  // Those to be linked come one at a time, so none of them is found beside another.
  const others = held.filter(({ document }) => !more.some((batch) => batch.document.id === document.id));
  for (const { document, keys } of others) {
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), document.id]);
  }
  const idsOf = (parameters: unknown): readonly string[] => (parameters as { ids: readonly string[] }).ids;
  const answers: Readonly<Record<string, (parameters: unknown) => readonly Row[]>> = {
    'linked-documents': (parameters) => idsOf(parameters).flatMap((id) => rowOf(byId.get(id))),
    'documents-with-key-words': (parameters) => sharing(byKey, parameters as Asked),
    'fact-reviews-of-documents': () => [],
    'texts-by-document': (parameters) =>
      idsOf(parameters).flatMap((ownerId) => {
        const text = texts.get(ownerId);
        return text === undefined ? [] : [{ ownerId, text }];
      }),
  };
  return {
    run: (statement, parameters) => {
      const answer = answers[statement.name];
      if (answer === undefined) throw new Error(`linking asks ${statement.name}, which the benchmark does not know`);
      return Promise.resolve(answer(parameters));
    },
  };
}

const heldOf = ({ document, links }: GraphBatch): Held => ({ document, keys: links.HAS_KEY.map(({ to }) => to) });

function rowOf(held: Held | undefined): readonly Row[] {
  if (held === undefined) return [];
  const { id, slug, level, variant, reader, textSha256 } = held.document;
  return [{ row: { id, slug, level, variant, reader, textSha256, keys: [...held.keys] } }];
}

interface Asked {
  readonly keys: readonly string[];
  readonly documentId: string;
  readonly least: number;
  readonly after: string;
  readonly limit: number;
}

function sharing(byKey: ReadonlyMap<string, readonly string[]>, asked: Asked): readonly Row[] {
  const counts = new Map<string, number>();
  for (const id of asked.keys.flatMap((key) => byKey.get(key) ?? [])) counts.set(id, (counts.get(id) ?? 0) + 1);
  const found = [...counts].filter(
    ([id, count]) => count >= asked.least && id > asked.after && id !== asked.documentId,
  );
  const ids = found.map(([id]) => id).sort();
  return ids.slice(0, asked.limit).map((id) => ({ id }));
}
