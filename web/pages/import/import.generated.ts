// Generated from the SDL and import.graphql by `npm run generate`. Do not edit.
import { typedText } from '../../api/typed-text.js';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What sort of document a text is. */
export type DocumentKind =
  /** An overall plan or scheme that others carry out (总体方案). */
  | 'MASTER_PLAN'
  /** Opinions on carrying something out (实施意见). */
  | 'IMPLEMENTATION_OPINION'
  /** A plan or scheme for carrying something out (实施方案, 行动计划). */
  | 'IMPLEMENTATION_PLAN'
  /** A scheme by which parks are judged (园区评价方案). */
  | 'PARK_SCHEME'
  /** A regulation in articles (条例, 办法, 规定). */
  | 'REGULATION'
  /** A notice that says something of its own (通知). */
  | 'NOTICE'
  /** An answer to a question or request (批复, 复函). */
  | 'REPLY'
  /** None of these, or not told. */
  | 'OTHER';

/**
 * A document: its text inline, or a file of at most 10 MiB in base64; HTML, DOCX, PDF, text and Markdown are told apart by content.
 * dryRun reads and keeps nothing: `extraction` then holds what was read (extract.schema.json).
 */
export type IngestDocumentInput = {
  /** The file's name; without its extension (`.txt`, `.md`, `.html`, `.docx`, `.pdf` and the like, nothing else after a dot) it is the document's slug, and takes the place of the document that has it, be that `.txt` and this `.md`. */
  readonly name: string;
  /** The text; this or base64. */
  readonly text?: string | null | undefined;
  /** The file in base64; this or text. */
  readonly base64?: string | null | undefined;
  /** Where it is from, beginning with http:// or https://; noted, never fetched. */
  readonly url?: string | null | undefined;
  /** What sort of document it is: the reading must agree, and where the text does not say (OTHER), this is taken. */
  readonly kind?: DocumentKind | null | undefined;
  /** The region it is of, in full (连云港市) or short (连云港): the reading must name it, and where the text names neither a place nor who speaks, this is taken. */
  readonly region?: string | null | undefined;
  /** Reads, and keeps nothing. */
  readonly dryRun?: boolean | null | undefined;
};

export type IngestDocumentMutationVariables = Exact<{
  input: IngestDocumentInput;
}>;

export type IngestDocumentMutation = {
  readonly ingestDocument: {
    readonly extraction: Readonly<Record<string, unknown>> | null;
    readonly created: boolean;
    readonly document: { readonly slug: string; readonly title: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly field: ReadonlyArray<string> | null;
      readonly code: string;
      readonly message: string;
    }>;
  };
};

export const IngestDocument = typedText<IngestDocumentMutation, IngestDocumentMutationVariables>(
  'IngestDocument',
  'mutation IngestDocument($input:IngestDocumentInput!){ingestDocument(input:$input){document{slug title}extraction created userErrors{field code message}}}',
);
