import { Command } from 'commander';
import { z } from 'zod';
import type { KeptReview } from '../../graph/reviews/records.js';
import { MAPPING_RELATIONS } from '../../schema/link-review.js';
import { askedOf } from '../asked.js';
import type { Library } from '../library/library.js';
import { EXIT, Problem } from '../problem.js';
import { toStandardError, withLibrary } from '../with-library.js';
import { writeFile } from '../write-file.js';
import { correctionsFile } from './corrections-file.js';
import { mappingCollection, type Compared } from './mapping-collection.js';

/** Links that the API is asked for at once. */
const AT_ONCE = 100;

const nodesSchema = z.object({
  nodes: z.array(
    z
      .object({
        id: z.string().optional(),
        relation: z.enum(MAPPING_RELATIONS).optional(),
        confidence: z.number().optional(),
      })
      .nullable(),
  ),
});
const LINKS = `query ($ids: [ID!]!) { nodes(ids: $ids) {
  ... on Counterpart { id relation confidence } ... on IndicatorLink { id confidence } } }`;

/** `cetu reviews export`: all that people said of links as an OSCAL mapping collection. */
export const exportCommand = (): Command =>
  new Command('export')
    .description('write all reviews as OSCAL mapping JSON, for other databases and other tools')
    .option('--facts', 'write what was corrected in readings instead, which OSCAL has no place for')
    .option('--out <file>', 'where to write it; without, to standard output')
    .action(async ({ out, facts }: { out?: string; facts?: true }) => {
      if (facts === true) return exportFacts(out);
      const { kept, compared } = await withLibrary(async (library) => {
        const all = await library.reviews.list();
        return { kept: all, compared: await comparedOf(library, all) };
      });
      if (kept.length === 0) {
        const wayOut = 'confirm or reject one with reviewLink';
        throw new Problem(EXIT.INPUT, 'nobody has judged of a link yet, and OSCAL has no empty mapping', null, wayOut);
      }
      const file = `${JSON.stringify(mappingCollection(kept, compared), null, 2)}\n`;
      written(file, out, `${String(kept.length)} reviews`);
    });

async function exportFacts(out: string | undefined): Promise<void> {
  const documents = (await withLibrary((library) => library.reviews.facts())).filter(
    ({ reviews }) => reviews.length > 0,
  );
  if (documents.length === 0) {
    throw new Problem(EXIT.INPUT, 'nobody has corrected a reading yet', null, 'correct one with reviewFact');
  }
  const count = documents.reduce((total, { reviews }) => total + reviews.length, 0);
  written(correctionsFile(documents), out, `${String(count)} corrections`);
}

function written(file: string, out: string | undefined, what: string): void {
  if (out === undefined) process.stdout.write(file);
  else {
    writeFile(out, file);
    toStandardError(`wrote ${what} to ${out}`);
  }
}

/** How links are related and how much alike, as compared now: for tools that know nothing of our own properties. */
async function comparedOf(library: Library, kept: readonly KeptReview[]): Promise<ReadonlyMap<string, Compared>> {
  const ids = kept.flatMap(({ link }) => link ?? []);
  const found = new Map<string, Compared>();
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const { nodes } = await askedOf(library, LINKS, { ids: ids.slice(start, start + AT_ONCE) }, nodesSchema);
    for (const node of nodes) {
      if (node?.id === undefined || node.confidence === undefined) continue;
      found.set(node.id, { relation: node.relation ?? null, confidence: node.confidence });
    }
  }
  return found;
}
