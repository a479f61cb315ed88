import type { terms } from '../../i18n/zh/terms.js';
import type { Where } from '../place.js';

interface Titled {
  readonly title: string;
  readonly printedTitle: string | null;
}

interface Ranked extends Titled {
  readonly level: keyof (typeof terms)['GovernmentLevel'] | null;
}

/** What lacks something, or is lacked: the fragment `GapSubject`. */
export type GapSubject =
  | {
      readonly __typename: 'Measure';
      readonly id: string;
      readonly number: string;
      readonly title: string;
      readonly span: Where;
      readonly document: Ranked;
    }
  | {
      readonly __typename: 'Indicator';
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly span: Where;
    }
  | {
      readonly __typename: 'FinancialProduct';
      readonly id: string;
      readonly name: string;
      readonly mentions: { readonly nodes: readonly { readonly span: Where }[] };
    }
  | ({ readonly __typename: 'Document'; readonly id: string; readonly slug: string } & Titled)
  | { readonly __typename: 'Park'; readonly id: string; readonly name: string }
  // Nothing is missing of these, but they are nodes, too.
  | { readonly __typename: OtherNode; readonly id: string };

type OtherNode =
  | 'Agency'
  | 'AgencySystem'
  | 'Section'
  | 'Finding'
  | 'Gap'
  | 'Counterpart'
  | 'IndicatorLink'
  | 'Concept'
  | 'Evidence'
  | 'Region'
  | 'Target';

/** A gap as it is shown: the fragment `ShownGap` of web/api/fragments.graphql. */
export interface ShownGap {
  readonly id: string;
  readonly kind: keyof (typeof terms)['GapKind'];
  readonly severity: keyof (typeof terms)['GapSeverity'];
  readonly message: string;
  readonly document: (Ranked & { readonly slug: string }) | null;
  readonly park: { readonly id: string; readonly name: string; readonly sample: boolean } | null;
  readonly subject: GapSubject;
  readonly remedies: readonly {
    readonly measure: {
      readonly id: string;
      readonly number: string;
      readonly title: string;
      readonly span: Where;
      readonly document: Titled;
    };
    readonly agencies: readonly {
      readonly role: keyof (typeof terms)['AssignmentRole'];
      readonly agency: { readonly id: string; readonly name: string };
      readonly span: Where;
    }[];
    readonly products: readonly { readonly id: string; readonly name: string }[];
  }[];
}
