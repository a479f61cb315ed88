import type { DocumentKind } from '../../schema/model.js';
import type { Told } from '../../ingest/pipeline.js';
import type { Exported, ExportRequest } from '../export/request.js';
import type { Known } from './manifest.js';
import type { ParkLibrary } from './park-library.js';
import type { ReviewLibrary } from './review-library.js';

/** One document as it comes in: from a file, the corpus, the journal or through the server. */
export interface DocumentInput {
  /** The file's name with its extension. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly slug: string;
  /** True where a person chose the slug: then it may take the place of another file. */
  readonly slugGiven: boolean;
  /** True where its name alone says whose place it takes, whatever the extension: who brings a text has no file to mistake. */
  readonly takesPlace?: boolean;
  readonly url: string | null;
  /** What the reading must agree with. */
  readonly known: Known;
  /** What it must agree with too, taken where the text leaves it open. */
  readonly given?: Given;
}

/** What whoever brings a document says of it. */
export type Given = Pick<Told, 'kind' | 'region'>;

export type Outcome = 'created' | 'replaced' | 'unchanged';

/** What became of one document. */
export interface Ingested {
  readonly slug: string;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly outcome: Outcome;
  readonly measures: number;
  /** Different bodies named, issuers included. */
  readonly agencies: number;
  /** Share of the places naming a body, or a group of bodies, at which it is a known one, 0..1; null where none is named. */
  readonly resolved: number | null;
  readonly products: number;
  readonly indicators: number;
  readonly findings: number;
  /** Slug of the document this one is a copy or retelling of. */
  readonly variantOf: string | null;
  /** Slugs of the documents that are copies or retellings of this one. */
  readonly variants: readonly string[];
  /** Slug of the later text that took this one's place. */
  readonly supersededBy: string | null;
  /** From which day on that one counts in its place; null where it does already, or from no known day. */
  readonly supersededFrom: string | null;
  /** Slugs of the earlier texts whose place this one took. */
  readonly supersedes: readonly string[];
  readonly milliseconds: number;
}

/** How a document of the corpus stands against what is in the graph. */
export type Staleness = 'missing' | 'changed' | 'read by an older Cetu';

/** A document whose text is in the graph. */
export interface HeldDocument {
  readonly slug: string;
  readonly title: string;
  /** True for a copy or retelling of another document. */
  readonly variant: boolean;
  /** Slug of the later text that took its place. */
  readonly supersededBy: string | null;
}

export interface Status {
  readonly version: string;
  readonly store: { readonly engine: 'neo4j' | 'grafeo'; readonly at: string };
  /** Address of the server that answered, where one is running. */
  readonly server: string | null;
  readonly documents: readonly HeldDocument[];
  /** Nodes by label, relations by type. */
  readonly labels: Readonly<Record<string, number>>;
  readonly relations: Readonly<Record<string, number>>;
  readonly stale: readonly { readonly slug: string; readonly why: Staleness }[];
}

/** A quotation that the stored text does not bear out. */
export interface FailedQuotation {
  readonly slug: string;
  /** Id of the node, or of the two nodes of the relation, that quotes. */
  readonly subject: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly expected: string | null;
  readonly found: string | null;
  readonly why: string;
}

export interface Verification {
  readonly documents: number;
  readonly quotations: number;
  readonly failed: readonly FailedQuotation[];
}

/**
 * The documents and their graph as the command line sees them. Two keep this contract: the store opened here, and a
 * running server that holds the store.
 */
export interface Library {
  ingest(input: DocumentInput): Promise<Ingested>;
  /** Takes out a document by its slug, or a park or a park's report by its id. False where there is none. */
  remove(named: string): Promise<boolean>;
  status(): Promise<Status>;
  verify(): Promise<Verification>;
  /**
   * The answer of the API to a query, as JSON: what the terminal shows is what every client is told.
   * @throws Problem where the API answers with an error.
   */
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>;
  /**
   * The graph in a form for other programs, made as it is taken.
   * @throws Problem, also from the bytes: where the graph is changed meanwhile.
   */
  takeOut(request: ExportRequest): Promise<Exported>;
  readonly parks: ParkLibrary;
  readonly reviews: ReviewLibrary;
  close(): Promise<void>;
}

/** What a server holds open for others: what they change through it bears their name, not the server's. */
export interface HeldLibrary extends Library {
  under(reviewer: string): Pick<Library, 'parks' | 'reviews'>;
}
