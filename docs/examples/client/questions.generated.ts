// Generated from the SDL and docs/examples/queries by `npm run generate`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How far a provision of a baseline is taken up in another document, as far as its text shows. */
export type CoverageStatus =
  /**
   * A counterpart contains it (EQUIVALENT, or the other says more: BROADER of a lower document's, NARROWER of the baseline's own),
   * or is very like it: a confidence of 0.7 or more, and in no slot but ACTOR says less than the baseline's or less firmly (seen from a
   * baseline's that is `to`: no DROPPED and no WEAKER; from one that is `from`: no ADDED and no STRONGER), nor names other products or
   * figures in place of its own (PRODUCT or NUMBER CHANGED).
   */
  | 'COVERED'
  /** A counterpart shares a part of it: OVERLAPS, or less than it says, with a confidence below 0.7 or with a slot in which something is lacking. */
  | 'PARTIAL'
  /** No counterpart was found: see `nearest` for what was looked at. */
  | 'NONE_FOUND';

/** Rank of a government, or of what a government of that rank issued. */
export type GovernmentLevel =
  /** The whole country (国家). */
  | 'NATIONAL'
  /** A province, autonomous region or city under the central government (省). */
  | 'PROVINCIAL'
  /** A city (市). */
  | 'MUNICIPAL'
  /** A county, county-level city or district (县, 区). */
  | 'COUNTY'
  /** A body of several regions together, such as a joint office of an innovation corridor. */
  | 'INTERREGIONAL';

/** What can be missing. See GapSeverity for how bad it is. */
export type GapKind =
  /**
   * A measure of a higher document that a lower one on the same subject has no counterpart of: the subject is the higher document's
   * measure, `document` the lower one. Only where the higher document is national or applies to the lower one's place; the message says
   * whether it applies, for only then can anything be owed, and names another text of that place that has what this one leaves out.
   */
  | 'MEASURE_WITHOUT_COUNTERPART'
  /** Nobody is named who answers for it. Where that is so of more measures than not, it is one gap, of the document. */
  | 'MEASURE_WITHOUT_AGENCY'
  /**
   * Several bodies are named and none leads; one body alone needs no lead. Where that is so of more measures than have a lead, it is one gap,
   * of the document.
   */
  | 'MEASURE_WITHOUT_LEAD'
  /** No measure of any held document supports this dimension of a scheme. A scheme none of whose dimensions has one is one gap, of the scheme. */
  | 'INDICATOR_WITHOUT_MEASURE'
  /** It supports no dimension of a held scheme, while others of its document do: a document none of whose measures does is on another subject. */
  | 'MEASURE_WITHOUT_INDICATOR'
  /** Only documents of one place name this product, or one that is a kind of it: none without places, which holds everywhere, and none of a zone of several. */
  | 'PRODUCT_IN_ONE_REGION_ONLY'
  /** A criterion that a park does not meet, or meets in part: by confirmed evidence. */
  | 'CRITERION_UNMET'
  /** A criterion of which nothing confirmed is known. A park of which nothing at all is known is one gap, of the park. */
  | 'CRITERION_UNKNOWN';

/** How bad a gap is, by a rule that anyone can follow. */
export type GapSeverity =
  /** CRITERION_UNMET without any points; MEASURE_WITHOUT_AGENCY of a measure, below the national level. */
  | 'HIGH'
  /**
   * CRITERION_UNMET in part; CRITERION_UNKNOWN; MEASURE_WITHOUT_AGENCY of a whole document below the national level; MEASURE_WITHOUT_LEAD in
   * a document that gives leads in more measures; INDICATOR_WITHOUT_MEASURE of a dimension; MEASURE_WITHOUT_COUNTERPART where the higher
   * document applies to the place of the lower one, which is no park scheme, and no other text of that place that is held has it. Not where
   * the higher is a draft, or later than the lower, nor where either has expired: then nothing is owed, or not by this text.
   */
  | 'MEDIUM'
  /** All others: they say how texts differ, not that anyone has left something undone. */
  | 'LOW';

/** Which gaps are wanted; what is left out does not restrict. */
export type GapFilter = {
  /** Only of these kinds. */
  readonly kinds?: ReadonlyArray<GapKind> | null | undefined;
  /**
   * Only of these documents (ids), all held, no copies and none in whose place another counts; of a scheme also those of the parks it judges,
   * which it has whatever counts in its place.
   */
  readonly documents?: ReadonlyArray<string | number> | null | undefined;
  /** Only of these parks (ids), all known. */
  readonly parks?: ReadonlyArray<string | number> | null | undefined;
  /** Only so bad. */
  readonly severities?: ReadonlyArray<GapSeverity> | null | undefined;
};

/** How two provisions relate in content, seen from `from` (after NIST OSCAL's mapping model). */
export type MappingRelation =
  /** Both say nearly the same. */
  | 'EQUIVALENT'
  /** All but little of `from` is in `to`, which says more. */
  | 'NARROWER'
  /** All but little of `to` is in `from`, which says more. */
  | 'BROADER'
  /** Each has something of its own beside what they share. */
  | 'OVERLAPS';

/** In what two provisions, or a provision and a dimension, are alike. */
export type RationaleKind =
  /** A word, weighed by how rare it is. */
  | 'SHARED_TERM'
  /** A notion of the field, in whatever words. */
  | 'SHARED_CONCEPT'
  /** A financial product, or the wider one. */
  | 'SHARED_PRODUCT'
  /** Bodies of one functional line answer for both. */
  | 'SHARED_AGENCY_SYSTEM'
  /** A wider notion that both belong to, and that one of them does not name. */
  | 'SHARED_TOPIC'
  /** A promise about the same thing. */
  | 'SHARED_TARGET'
  /** The same is done to the same. */
  | 'SHARED_ACTION'
  /** Words in both headings. */
  | 'SAME_HEADING'
  /** Both cite the same document, or the one the other. */
  | 'CITATION'
  /** What a person who proposed the link gave as the reason, with both provisions whole; it weighs nothing. */
  | 'HUMAN';

/** What of two provisions is compared. */
export type ComparedSlot =
  /** Who answers for it. */
  | 'ACTOR'
  /** How strongly it directs. */
  | 'STRENGTH'
  /** What is to be done. */
  | 'OBJECT'
  /** By which financial product. */
  | 'PRODUCT'
  /** How much is promised: each figure, those for one thing side by side, others ADDED or DROPPED, or CHANGED where each has but one. */
  | 'NUMBER'
  /** By when: each two days that are set for one thing, and, of all else, the first day of each. */
  | 'DEADLINE';

/** How `from` stands to `to` in one slot. */
export type SlotChange =
  /** The same in both. */
  | 'SAME'
  /** More in `from`. */
  | 'STRONGER'
  /** Less in `from`. */
  | 'WEAKER'
  /** Another, neither more nor less. */
  | 'CHANGED'
  /** Only in `from`. */
  | 'ADDED'
  /** Only in `to`. */
  | 'DROPPED';

/** Part a body has in a measure. */
export type AssignmentRole =
  /** Leads (牵头). */
  | 'LEAD'
  /** Supports (配合, 参与, 支持). */
  | 'SUPPORT'
  /** Answers for it, without being told apart (责任单位). */
  | 'RESPONSIBLE';

/** How a role is known: said in so many words; given by a rule that the document states (ruleSpan); or read from the form of the list (ruleSpan where there is evidence). */
export type AssignmentBasis =
  /** The clause says so in so many words. */
  | 'STATED'
  /** A rule that the document states gives it: see Assignment.ruleSpan. */
  | 'RULE_IN_DOCUMENT'
  /** Read from the form of the list: Assignment.ruleSpan where there is evidence. */
  | 'INFERRED';

/**
 * What people found of a criterion. MET counts 100, PARTLY_MET 50, UNMET 0; a score, where given, wins over the verdict: a criterion is
 * met by full marks, so one that is MET with a score of 80 is met in part, with a score of 0 it is unmet. A dimension is met when all
 * its criteria are.
 */
export type EvidenceVerdict =
  /** The criterion is met. */
  | 'MET'
  /** The criterion is met in part. */
  | 'PARTLY_MET'
  /** The criterion is not met. */
  | 'UNMET'
  /** Nobody knows yet: neither met nor unmet. */
  | 'UNKNOWN';

/** What sort of finance a product is. */
export type ProductCategory =
  /** Loans (信贷). */
  | 'CREDIT'
  /** Bonds and notes (债券). */
  | 'BOND'
  /** Shares, funds and listing (股权). */
  | 'EQUITY'
  /** Insurance (保险). */
  | 'INSURANCE'
  /** Guarantees and sharing of loan risk (担保). */
  | 'GUARANTEE'
  /** Leasing (融资租赁). */
  | 'LEASING'
  /** Bills and receivables (票据). */
  | 'BILL'
  /** The central bank's lending to banks (再贷款, 再贴现). */
  | 'REFINANCING'
  /** Securitisation (资产证券化). */
  | 'SECURITISATION'
  /** Finance across the border (跨境). */
  | 'CROSS_BORDER'
  /** None of these. */
  | 'OTHER';

/** Which way a relation was followed. */
export type TraceDirection =
  /** From its start to its end: the relation points at the node reached. */
  | 'OUT'
  /** Against it: the relation points away from the node reached. */
  | 'IN';

/** In what way two texts differ at one place. */
export type DifferenceKind =
  /** Both have something there, and not the same. */
  | 'CHANGED'
  /** The copy, or the later text, leaves it out. */
  | 'MISSING'
  /** Only the copy, or the later text, has it, or has it a second time. */
  | 'ADDED';

export type AgencyPortfolioQueryVariables = Exact<{
  name: string;
  region?: string | null | undefined;
}>;

export type AgencyPortfolioQuery = {
  readonly agency: {
    readonly id: string;
    readonly name: string;
    readonly aliases: ReadonlyArray<string>;
    readonly level: GovernmentLevel | null;
    readonly system: {
      readonly name: string;
      readonly agencies: {
        readonly nodes: ReadonlyArray<{ readonly name: string; readonly region: { readonly name: string } | null }>;
      };
    } | null;
    readonly lead: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly basis: AssignmentBasis;
        readonly dueOn: string | null;
        readonly measure: {
          readonly number: string;
          readonly title: string;
          readonly document: { readonly title: string };
        };
        readonly span: { readonly quote: string };
      }>;
    };
    readonly support: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly measure: {
          readonly number: string;
          readonly title: string;
          readonly document: { readonly title: string };
        };
      }>;
    };
    readonly shared: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly measure: {
          readonly number: string;
          readonly title: string;
          readonly document: { readonly title: string };
        };
      }>;
    };
  } | null;
};

export type CompareTextsQueryVariables = Exact<{
  slug: string;
}>;

export type CompareTextsQuery = {
  readonly document: {
    readonly title: string;
    readonly variantOf: {
      readonly similarity: number;
      readonly document: { readonly title: string };
      readonly differences: ReadonlyArray<{
        readonly kind: DifferenceKind;
        readonly measure: { readonly number: string; readonly title: string } | null;
        readonly original: { readonly quote: string } | null;
        readonly variant: { readonly quote: string } | null;
      }>;
      readonly measures: ReadonlyArray<{
        readonly similarity: number;
        readonly original: { readonly number: string; readonly title: string };
        readonly variant: { readonly number: string; readonly title: string } | null;
      }>;
    } | null;
  } | null;
};

export type CoverageQueryVariables = Exact<{
  baseline: string | number;
  against?: ReadonlyArray<string | number> | string | number | null | undefined;
}>;

export type CoverageQuery = {
  readonly coverage: {
    readonly summary: ReadonlyArray<{
      readonly applies: boolean;
      readonly covered: number;
      readonly partial: number;
      readonly none: number;
      readonly share: number;
      readonly document: { readonly title: string };
    }>;
    readonly rows: ReadonlyArray<{
      readonly measure: { readonly number: string; readonly title: string };
      readonly cells: ReadonlyArray<{
        readonly status: CoverageStatus;
        readonly document: { readonly id: string };
        readonly counterparts: ReadonlyArray<{
          readonly relation: MappingRelation;
          readonly confidence: number;
          readonly from: { readonly number: string; readonly title: string };
          readonly rationale: ReadonlyArray<{ readonly kind: RationaleKind; readonly text: string }>;
          readonly comparison: ReadonlyArray<{
            readonly slot: ComparedSlot;
            readonly change: SlotChange;
            readonly from: { readonly quote: string } | null;
            readonly to: { readonly quote: string } | null;
          }>;
        }>;
        readonly nearest: ReadonlyArray<{
          readonly confidence: number;
          readonly reason: string;
          readonly measure: { readonly number: string; readonly title: string };
        }>;
      }>;
    }>;
  };
};

export type GapsQueryVariables = Exact<{
  filter?: GapFilter | null | undefined;
  after?: string | null | undefined;
}>;

export type GapsQuery = {
  readonly gaps: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly kind: GapKind;
      readonly severity: GapSeverity;
      readonly message: string;
      readonly document: { readonly title: string } | null;
      readonly subject:
        | { readonly __typename: 'Agency'; readonly id: string }
        | { readonly __typename: 'AgencySystem'; readonly id: string }
        | { readonly __typename: 'Document'; readonly id: string }
        | { readonly __typename: 'Section'; readonly id: string }
        | { readonly __typename: 'Finding'; readonly id: string }
        | { readonly __typename: 'Gap'; readonly id: string }
        | { readonly __typename: 'Indicator'; readonly id: string }
        | { readonly __typename: 'Counterpart'; readonly id: string }
        | { readonly __typename: 'IndicatorLink'; readonly id: string }
        | { readonly __typename: 'Concept'; readonly id: string }
        | { readonly __typename: 'Measure'; readonly id: string }
        | { readonly __typename: 'Park'; readonly id: string }
        | { readonly __typename: 'Evidence'; readonly id: string }
        | { readonly __typename: 'FinancialProduct'; readonly id: string }
        | { readonly __typename: 'Region'; readonly id: string }
        | { readonly __typename: 'Target'; readonly id: string };
      readonly remedies: ReadonlyArray<{
        readonly measure: { readonly title: string; readonly document: { readonly title: string } };
      }>;
    }>;
  };
};

export type ParkAssessmentQueryVariables = Exact<{
  id: string | number;
}>;

export type ParkAssessmentQuery = {
  readonly park: {
    readonly name: string;
    readonly sample: boolean;
    readonly assessment: {
      readonly score: number;
      readonly scoreMin: number;
      readonly scoreMax: number;
      readonly weightsAssumed: boolean;
      readonly rating: { readonly name: string; readonly min: number } | null;
      readonly waysUp: ReadonlyArray<{
        readonly rating: { readonly name: string };
        readonly criteria: ReadonlyArray<{ readonly code: string; readonly name: string }>;
      }>;
      readonly dimensions: ReadonlyArray<{
        readonly weight: number;
        readonly score: number;
        readonly scoreMin: number;
        readonly scoreMax: number;
        readonly indicator: { readonly code: string; readonly name: string };
        readonly criteria: ReadonlyArray<{
          readonly verdict: EvidenceVerdict;
          readonly statement: string;
          readonly indicator: { readonly code: string; readonly name: string };
        }>;
      }>;
      readonly satisfiedMeasures: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{ readonly title: string; readonly document: { readonly title: string } }>;
      };
      readonly gaps: ReadonlyArray<{
        readonly kind: GapKind;
        readonly severity: GapSeverity;
        readonly message: string;
        readonly remedies: ReadonlyArray<{
          readonly measure: { readonly title: string };
          readonly agencies: ReadonlyArray<{
            readonly role: AssignmentRole;
            readonly agency: { readonly name: string };
          }>;
          readonly products: ReadonlyArray<{ readonly name: string }>;
        }>;
      }>;
    };
  } | null;
};

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
}>;

export type PathsQuery = {
  readonly trace: ReadonlyArray<{
    readonly length: number;
    readonly steps: ReadonlyArray<{
      readonly relation: string | null;
      readonly direction: TraceDirection | null;
      readonly node:
        | { readonly __typename: 'Agency'; readonly id: string }
        | { readonly __typename: 'AgencySystem'; readonly id: string }
        | { readonly __typename: 'Document'; readonly id: string }
        | { readonly __typename: 'Section'; readonly id: string }
        | { readonly __typename: 'Finding'; readonly id: string }
        | { readonly __typename: 'Gap'; readonly id: string }
        | { readonly __typename: 'Indicator'; readonly id: string }
        | { readonly __typename: 'Counterpart'; readonly id: string }
        | { readonly __typename: 'IndicatorLink'; readonly id: string }
        | { readonly __typename: 'Concept'; readonly id: string }
        | { readonly __typename: 'Measure'; readonly id: string }
        | { readonly __typename: 'Park'; readonly id: string }
        | { readonly __typename: 'Evidence'; readonly id: string }
        | { readonly __typename: 'FinancialProduct'; readonly id: string }
        | { readonly __typename: 'Region'; readonly id: string }
        | { readonly __typename: 'Target'; readonly id: string };
      readonly span: { readonly quote: string; readonly document: { readonly title: string } } | null;
    }>;
  }>;
};

export type SearchQueryVariables = Exact<{
  q: string;
}>;

export type SearchQuery = {
  readonly search: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly score: number;
      readonly snippet: string;
      readonly span: { readonly start: number; readonly end: number; readonly quote: string } | null;
      readonly node:
        | { readonly __typename: 'Agency'; readonly name: string; readonly id: string }
        | { readonly __typename: 'AgencySystem'; readonly id: string }
        | { readonly __typename: 'Document'; readonly id: string }
        | { readonly __typename: 'Section'; readonly id: string }
        | { readonly __typename: 'Finding'; readonly id: string }
        | { readonly __typename: 'Gap'; readonly id: string }
        | { readonly __typename: 'Indicator'; readonly id: string }
        | { readonly __typename: 'Counterpart'; readonly id: string }
        | { readonly __typename: 'IndicatorLink'; readonly id: string }
        | { readonly __typename: 'Concept'; readonly id: string }
        | {
            readonly __typename: 'Measure';
            readonly number: string;
            readonly title: string;
            readonly id: string;
            readonly document: { readonly title: string };
          }
        | { readonly __typename: 'Park'; readonly id: string }
        | { readonly __typename: 'Evidence'; readonly id: string }
        | { readonly __typename: 'FinancialProduct'; readonly name: string; readonly id: string }
        | { readonly __typename: 'Region'; readonly id: string }
        | { readonly __typename: 'Target'; readonly id: string };
    }>;
  };
};

export type TraceAMeasureQueryVariables = Exact<{
  id: string | number;
}>;

export type TraceAMeasureQuery = {
  readonly measure: {
    readonly number: string;
    readonly title: string;
    readonly span: { readonly start: number; readonly end: number; readonly quote: string; readonly verified: boolean };
    readonly document: {
      readonly title: string;
      readonly docNumber: string | null;
      readonly issuedOn: string | null;
      readonly draft: boolean;
      readonly citations: ReadonlyArray<{
        readonly title: string;
        readonly docNumber: string | null;
        readonly document: { readonly id: string } | null;
      }>;
    };
    readonly assignments: ReadonlyArray<{
      readonly role: AssignmentRole;
      readonly basis: AssignmentBasis;
      readonly asPrinted: string;
      readonly agency: { readonly name: string; readonly system: { readonly name: string } | null };
      readonly span: { readonly quote: string };
    }>;
    readonly products: ReadonlyArray<{
      readonly asPrinted: string;
      readonly product: { readonly name: string; readonly category: ProductCategory };
    }>;
    readonly upstream: ReadonlyArray<{
      readonly relation: MappingRelation;
      readonly confidence: number;
      readonly applies: boolean;
      readonly rationale: ReadonlyArray<{ readonly kind: RationaleKind; readonly text: string }>;
      readonly to: {
        readonly number: string;
        readonly title: string;
        readonly document: { readonly title: string };
        readonly span: { readonly quote: string };
      };
    }>;
    readonly downstream: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly relation: MappingRelation;
        readonly confidence: number;
        readonly applies: boolean;
        readonly from: {
          readonly number: string;
          readonly title: string;
          readonly document: { readonly title: string };
          readonly span: { readonly quote: string };
        };
      }>;
    };
    readonly indicators: ReadonlyArray<{
      readonly confidence: number;
      readonly indicator: { readonly code: string; readonly name: string };
    }>;
  } | null;
};

export const AgencyPortfolioDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AgencyPortfolio' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'region' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agency' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'name' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'region' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'region' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'aliases' } },
                { kind: 'Field', name: { kind: 'Name', value: 'level' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'system' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'agencies' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '100' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'nodes' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'region' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'lead' },
                  name: { kind: 'Name', value: 'assignments' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'role' },
                      value: { kind: 'EnumValue', value: 'LEAD' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'dueOn' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'measure' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'document' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }],
                                    },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'span' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'quote' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'support' },
                  name: { kind: 'Name', value: 'assignments' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'role' },
                      value: { kind: 'EnumValue', value: 'SUPPORT' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'measure' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'document' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  alias: { kind: 'Name', value: 'shared' },
                  name: { kind: 'Name', value: 'assignments' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'role' },
                      value: { kind: 'EnumValue', value: 'RESPONSIBLE' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'measure' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'document' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AgencyPortfolioQuery, AgencyPortfolioQueryVariables>;
export const CompareTextsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CompareTexts' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'slug' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'document' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'slug' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'slug' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'variantOf' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'similarity' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'document' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'differences' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'measure' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'original' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'quote' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'variant' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'quote' } }],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'measures' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'similarity' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'original' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'variant' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CompareTextsQuery, CompareTextsQueryVariables>;
export const CoverageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Coverage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'baseline' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'against' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'coverage' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'baseline' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'baseline' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'against' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'against' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'summary' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'document' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'applies' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'covered' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'partial' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'none' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'share' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rows' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'measure' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'cells' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'document' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'counterparts' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'relation' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'from' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                      ],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'rationale' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                                      ],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'comparison' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'slot' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'change' } },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'from' },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [{ kind: 'Field', name: { kind: 'Name', value: 'quote' } }],
                                          },
                                        },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'to' },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [{ kind: 'Field', name: { kind: 'Name', value: 'quote' } }],
                                          },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'nearest' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'measure' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CoverageQuery, CoverageQueryVariables>;
export const GapsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Gaps' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'GapFilter' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'gaps' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'document' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'subject' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'remedies' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'measure' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'document' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GapsQuery, GapsQueryVariables>;
export const ParkAssessmentDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ParkAssessment' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'park' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sample' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'assessment' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'scoreMin' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'scoreMax' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'rating' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'min' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'weightsAssumed' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'waysUp' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'rating' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'criteria' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'dimensions' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'indicator' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                ],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'scoreMin' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'scoreMax' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'criteria' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'verdict' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'indicator' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                                        { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'satisfiedMeasures' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '100' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'nodes' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'document' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'gaps' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'severity' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'remedies' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'measure' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'agencies' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'agency' },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                                          },
                                        },
                                      ],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'products' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ParkAssessmentQuery, ParkAssessmentQueryVariables>;
export const PathsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Paths' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'trace' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'maxHops' }, value: { kind: 'IntValue', value: '4' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'length' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'steps' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'relation' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'span' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'document' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PathsQuery, PathsQueryVariables>;
export const SearchDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Search' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'q' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'query' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'q' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '10' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'score' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'snippet' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'span' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            {
                              kind: 'InlineFragment',
                              typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Measure' } },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'document' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }],
                                    },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'InlineFragment',
                              typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Agency' } },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                              },
                            },
                            {
                              kind: 'InlineFragment',
                              typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'FinancialProduct' } },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const TraceAMeasureDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TraceAMeasure' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'measure' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'span' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'start' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'end' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quote' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'verified' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'document' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'docNumber' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'issuedOn' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'draft' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'citations' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'docNumber' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'document' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'assignments' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'basis' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'asPrinted' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'agency' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'system' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'span' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'quote' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'products' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'asPrinted' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'product' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'upstream' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'relation' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'applies' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'rationale' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'to' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'document' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'span' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'quote' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'downstream' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '50' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'relation' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'applies' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'from' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'document' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'span' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'Field', name: { kind: 'Name', value: 'quote' } }],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'indicators' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'indicator' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TraceAMeasureQuery, TraceAMeasureQueryVariables>;
