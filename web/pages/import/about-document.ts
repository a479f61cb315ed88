import type { ChosenFile } from './chosen-file.js';
import type { DocumentKind, IngestDocumentInput } from './import.generated.js';

export const KINDS: readonly DocumentKind[] = [
  'MASTER_PLAN',
  'IMPLEMENTATION_OPINION',
  'IMPLEMENTATION_PLAN',
  'PARK_SCHEME',
  'REGULATION',
  'NOTICE',
  'REPLY',
];

/** What is said of the document beside its file; empty where nothing is. */
export interface About {
  readonly name: string;
  readonly url: string;
  readonly region: string;
  readonly kind: DocumentKind | null;
}

export const NOTHING_SAID: About = { name: '', url: '', region: '', kind: null };

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

export const inputOf = (file: ChosenFile, about: About, dryRun: boolean): IngestDocumentInput => ({
  name: about.name.trim(),
  base64: file.base64,
  url: orNull(about.url),
  region: orNull(about.region),
  kind: about.kind,
  dryRun,
});
