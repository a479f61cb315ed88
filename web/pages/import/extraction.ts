import type { terms } from '../../i18n/zh/terms.js';

interface Spot {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** What of an extraction (extract.schema.json) is shown before a document is kept. */
export interface Extraction {
  readonly title: string;
  readonly kind: keyof (typeof terms)['DocumentKind'];
  readonly docNumber: string | null;
  readonly issuedOn: string | null;
  readonly draft: boolean;
  readonly issuers: readonly { readonly name: string }[];
  readonly regions: readonly string[];
  readonly source: { readonly mediaType: string; readonly encoding: string | null; readonly characters: number };
  readonly sections: readonly {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly level: number;
  }[];
  readonly measures: readonly {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly text: string;
    readonly assignments: readonly { readonly agency: string; readonly role: keyof (typeof terms)['AssignmentRole'] }[];
    readonly products: readonly { readonly name: string }[];
  }[];
  readonly indicators: readonly { readonly code: string; readonly name: string }[];
  readonly findings: readonly {
    readonly code: string;
    readonly severity: keyof (typeof terms)['FindingSeverity'];
    readonly message: string;
    readonly span: Spot | null;
  }[];
}

/** The API gives it as JSON of the form of extract.schema.json. */
export const extractionOf = (json: Readonly<Record<string, unknown>>): Extraction => json as unknown as Extraction;
