import type { BroughtDocument, BroughtResult } from '../../graph/facts/change.js';
import { reviewsOfDocument } from '../../graph/facts/stored-reviews.js';
import type { Store } from '../../graph/store.js';
import { correctedReading } from '../../ingest/correct/corrected-reading.js';
import { SourceError } from '../../ingest/read/errors.js';
import { readSource } from '../../ingest/read/source.js';
import { regionByName } from '../../ingest/resolve/regions.js';
import type { Extraction } from '../../schema/model.js';
import type { UserError } from '../../schema/park.js';
import { printed } from '../printed-extraction.js';
import { EXIT, Problem } from '../problem.js';
import { problemOf } from '../problem-of.js';
import { refuseDocument } from './ingest-document.js';
import type { DocumentInput, Given, Ingested } from './library.js';
import { checkedSlug, slugOf } from './slug.js';

/** Bytes of the largest document that the API takes. */
export const LARGEST_BROUGHT = 10 * 1024 * 1024;

const tell = (field: string, code: string, message: string): UserError => ({ field: [field], code, message });

/**
 * Takes in a document that somebody brings through the API, as `cetu ingest` does a file.
 * @param ingest takes it in, one at a time.
 */
export async function bringDocument(
  store: Store,
  ingest: (input: DocumentInput) => Promise<Ingested>,
  brought: BroughtDocument,
): Promise<BroughtResult> {
  const checked = inputOf(brought);
  if ('userErrors' in checked) return nothing(checked.userErrors);
  const { input } = checked;
  if (brought.dryRun) return tried(store, input);
  try {
    const { slug, outcome } = await ingest(input);
    return { documentId: `doc:${slug}`, extraction: null, created: outcome === 'created', userErrors: [] };
  } catch (error) {
    return nothing([userErrorOf(error)]);
  }
}

const nothing = (
  userErrors: readonly UserError[],
  extraction: Readonly<Record<string, unknown>> | null = null,
): BroughtResult => ({ documentId: null, extraction, created: false, userErrors });

/** Reads a document and all that would keep it out, and keeps nothing; what could be read is told in either case. */
async function tried(store: Store, input: DocumentInput): Promise<BroughtResult> {
  const reviews = await reviewsOfDocument(store, `doc:${input.slug}`);
  let read: Extraction | null = null;
  try {
    const corrected = correctedReading(await readSource(input.bytes, input.name), reviews, input.given);
    read = corrected.extraction;
    await refuseDocument(store, corrected, input);
    return nothing([], printed(read));
  } catch (error) {
    return nothing([userErrorOf(error)], read === null ? null : printed(read));
  }
}

/** What is the reader's to mend; a failure of the store or of ours is thrown on. */
function userErrorOf(error: unknown): UserError {
  const problem = problemOf(error);
  if (problem.exitCode !== EXIT.INPUT && problem.exitCode !== EXIT.CHECK) throw error;
  const code = error instanceof SourceError ? error.code : (problem.code ?? 'REFUSED');
  return { field: FIELD_OF[code] ?? null, code, message: `${problem.message}; ${WAY_OUT[code] ?? problem.wayOut}` };
}

/** What to do here about what the command line has an option or a command for. */
const WAY_OUT: Readonly<Record<string, string>> = {
  BYTES_HELD: 'ask for that document: it is there under that name',
  NO_POLICY: 'look at what is read with dryRun: true; give the document’s own text',
};

/** What each refusal is about, where it is about one field. */
const FIELD_OF: Readonly<Record<string, readonly string[]>> = {
  KIND_DIFFERS: ['kind'],
  REGION_DIFFERS: ['region'],
};

/** What was brought as it comes in from anywhere, or all that is wrong with it. */
function inputOf(
  brought: BroughtDocument,
): { readonly input: DocumentInput } | { readonly userErrors: readonly UserError[] } {
  const { name, url, kind } = brought;
  const slug = slugFor(name);
  const bytes = bytesOf(brought);
  const given = givenBy(brought);
  const wrongUrl =
    url === null || isAddress(url) ? null : tell('url', 'BAD_URL', 'an address begins with http:// or https://');
  const parts = [slug, bytes, given, wrongUrl];
  const userErrors = parts.filter(
    (part): part is UserError => part !== null && typeof part === 'object' && 'code' in part,
  );
  if (userErrors.length > 0 || typeof slug !== 'string' || 'code' in bytes || 'code' in given) return { userErrors };
  const said: Given = { ...(kind === null ? {} : { kind }), ...given };
  const about = { name: name.trim(), slug, slugGiven: false, takesPlace: true, url, known: {} };
  return { input: { ...about, bytes, ...(Object.keys(said).length === 0 ? {} : { given: said }) } };
}

function slugFor(name: string): string | UserError {
  if (/\p{Surrogate}/u.test(name)) return tell('name', 'HALF_A_CHARACTER', 'the name holds half of a character');
  try {
    return checkedSlug(slugOf(name.trim()), null);
  } catch (error) {
    if (error instanceof Problem) return tell('name', 'BAD_NAME', `${error.message}: give the file another name`);
    throw error;
  }
}

const isAddress = (url: string): boolean => /^https?:\/\//u.test(url) && URL.canParse(url);

/** Signs of base64, with or without the = that fill it up; white space between lines counts as nothing. */
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/u;

function bytesOf({ text, base64 }: BroughtDocument): Uint8Array | UserError {
  if ((text === null) === (base64 === null)) {
    return tell('text', 'TEXT_OR_BASE64', 'give the text, or the file in base64: one of the two');
  }
  if (text !== null && /\p{Surrogate}/u.test(text)) {
    return tell('text', 'HALF_A_CHARACTER', 'the text holds half of a character: give the whole one');
  }
  const field = text === null ? 'base64' : 'text';
  const bytes = text === null ? decoded(base64 ?? '') : Buffer.from(text, 'utf8');
  if (bytes === null) return tell('base64', 'BAD_BASE64', 'this is no base64: encode the bytes of the file');
  if (bytes.length > LARGEST_BROUGHT) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    return tell(
      field,
      'FILE_TOO_LARGE',
      `it has ${size} MiB, and one document may have 10 MiB here; take a larger one in with \`cetu ingest\``,
    );
  }
  return bytes;
}

function decoded(base64: string): Uint8Array | null {
  const signs = base64.replace(/\s/gu, '');
  const bytes = Buffer.from(signs, 'base64');
  // Four signs give three bytes, and one left over gives none.
  const filled = signs.indexOf('=');
  const whole = (filled < 0 ? signs.length : filled) % 4 !== 1;
  return whole && BASE64.test(signs) ? bytes : null;
}

function givenBy({ region }: BroughtDocument): Pick<Given, 'region'> | UserError {
  if (region === null) return {};
  const found = regionByName(region.trim());
  return found === null
    ? tell('region', 'UNKNOWN_REGION', `no region is called ${region}, or several are: give its full name`)
    : { region: found.id };
}
