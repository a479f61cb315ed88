// Generated from the SDL and park.graphql by `npm run generate`. Do not edit.
import { typedText } from '../../api/typed-text.js';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** Part a body has in a measure. */
export type AssignmentRole =
  /** Leads (牵头). */
  | 'LEAD'
  /** Supports (配合, 参与, 支持). */
  | 'SUPPORT'
  /** Answers for it, without being told apart (责任单位). */
  | 'RESPONSIBLE';

/** A park. Without id a new one; with it, evidence is merged criterion by criterion. A city that the scheme does not cover is a user error. */
export type SaveParkInput = {
  /** Id of a park that is there; left out for a new one. */
  readonly id?: string | number | null | undefined;
  /** Its name, without /. */
  readonly name: string;
  /** The city, county or district it lies in, in full (嘉兴市) or short (嘉兴). */
  readonly city: string;
  /** Id of the scheme that judges it; a park keeps the one it has. */
  readonly scheme: string | number;
  /** What is stated of its criteria; a criterion that is left out keeps what was stated before. */
  readonly evidence: ReadonlyArray<EvidenceInput>;
};

/** What is stated of one criterion. */
export type EvidenceInput = {
  /** The criterion: its code, such as 2.3, or its id. */
  readonly indicator: string;
  /** What was found; left out, it follows from the score, and is UNKNOWN without one. */
  readonly verdict?: EvidenceVerdict | null | undefined;
  /** Points, 0 to 100: where given, they count, not the verdict, so that only 100 is met in full. */
  readonly score?: number | null | undefined;
  /** What the verdict rests on, in words. */
  readonly statement: string;
  /** Where that can be read, beginning with http:// or https://. */
  readonly sourceUrl?: string | null | undefined;
  /** The day it was found; not one to come. */
  readonly collectedOn?: string | null | undefined;
  /**
   * The `revision` of what people had stated of the criterion when you looked (the evidence without a `reason`), null where that was
   * nothing: where somebody has stated or reviewed it since, nothing is saved and REVIEWED_MEANWHILE tells what it says now. Left out,
   * this takes its place whatever it says.
   */
  readonly seen?: string | null | undefined;
};

/** A review of a statement of evidence. */
export type ReviewEvidenceInput = {
  /**
   * With CONFIRMED, of what was read in a report: what its words show, where they left it open or were read wrongly. What people state
   * is mended with `savePark`.
   */
  readonly verdict?: EvidenceVerdict | null | undefined;
  /** Id of the evidence. */
  readonly evidence: string | number;
  /** Whether it stands. */
  readonly status: ReviewStatus;
  /** Why, in words: at most 2,000 characters. */
  readonly note?: string | null | undefined;
  /**
   * The `revision` that you have seen: where the statement or its review is another since, nothing is changed and REVIEWED_MEANWHILE
   * tells what it says now. Left out, whatever it says by now is judged.
   */
  readonly seen?: string | null | undefined;
};

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

/** A verdict to try out. */
export type AssumptionInput = {
  /** Id of a criterion or dimension of the park's scheme. */
  readonly indicator: string | number;
  /** What is assumed of it. */
  readonly verdict: EvidenceVerdict;
};

/** Whether a park satisfies a measure. */
export type MeasureOutcome =
  /** All criteria of a dimension that it supports are met in full, by confirmed evidence or as assumed. */
  | 'SATISFIED'
  /** No dimension that it supports is met, and one has a criterion that is not met, or in part only. */
  | 'UNMET'
  /** Of no dimension that it supports anything is unmet, but something of each is unknown. */
  | 'UNKNOWN'
  /** It supports no dimension of the scheme, so evidence says nothing of it. */
  | 'NO_INDICATOR';

/** Whether something that was found or stated stands. */
export type ReviewStatus =
  /** Found by the machine, or proposed by a person, and not decided: links count with their confidence, evidence does not count. */
  | 'PROPOSED'
  /** It stands. */
  | 'CONFIRMED'
  /** It does not stand. */
  | 'REJECTED';

export type ParkQueryVariables = Exact<{
  id: string | number;
  assume?: ReadonlyArray<AssumptionInput> | AssumptionInput | null | undefined;
}>;

export type ParkQuery = {
  readonly park: {
    readonly id: string;
    readonly name: string;
    readonly sample: boolean;
    readonly city: { readonly name: string } | null;
    readonly scheme: {
      readonly id: string;
      readonly slug: string;
      readonly title: string;
      readonly printedTitle: string | null;
      readonly ratings: ReadonlyArray<{
        readonly name: string;
        readonly min: number;
        readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
      }>;
    };
    readonly evidence: ReadonlyArray<{
      readonly id: string;
      readonly verdict: EvidenceVerdict;
      readonly statement: string;
      readonly status: ReviewStatus;
      readonly reason: string | null;
      readonly revision: string | null;
      readonly span: {
        readonly quote: string;
        readonly start: number;
        readonly end: number;
        readonly document: { readonly slug: string };
      } | null;
      readonly indicator: { readonly id: string; readonly code: string; readonly name: string };
    }>;
    readonly stated: { readonly scoreMin: number; readonly scoreMax: number };
    readonly assessment: {
      readonly scoreMin: number;
      readonly scoreMax: number;
      readonly weightsAssumed: boolean;
      readonly weightsSource: string | null;
      readonly rating: { readonly name: string } | null;
      readonly waysUp: ReadonlyArray<{
        readonly rating: { readonly name: string; readonly min: number };
        readonly criteria: ReadonlyArray<{ readonly id: string; readonly code: string; readonly name: string }>;
      }>;
      readonly dimensions: ReadonlyArray<{
        readonly weight: number;
        readonly scoreMin: number;
        readonly scoreMax: number;
        readonly indicator: {
          readonly id: string;
          readonly code: string;
          readonly name: string;
          readonly text: string;
          readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
        };
        readonly criteria: ReadonlyArray<{
          readonly id: string;
          readonly verdict: EvidenceVerdict;
          readonly score: number | null;
          readonly statement: string;
          readonly sourceUrl: string | null;
          readonly collectedOn: string | null;
          readonly status: ReviewStatus;
          readonly assumed: boolean;
          readonly indicator: {
            readonly id: string;
            readonly code: string;
            readonly name: string;
            readonly text: string;
            readonly span: {
              readonly start: number;
              readonly end: number;
              readonly document: { readonly slug: string };
            };
          };
        }>;
      }>;
      readonly gaps: ReadonlyArray<{
        readonly id: string;
        readonly kind: GapKind;
        readonly severity: GapSeverity;
        readonly message: string;
        readonly document: {
          readonly slug: string;
          readonly title: string;
          readonly printedTitle: string | null;
          readonly level: GovernmentLevel | null;
        } | null;
        readonly park: { readonly id: string; readonly name: string; readonly sample: boolean } | null;
        readonly subject:
          | { readonly __typename: 'Agency'; readonly id: string }
          | { readonly __typename: 'AgencySystem'; readonly id: string }
          | {
              readonly __typename: 'Document';
              readonly slug: string;
              readonly title: string;
              readonly printedTitle: string | null;
              readonly id: string;
            }
          | { readonly __typename: 'Section'; readonly id: string }
          | { readonly __typename: 'Finding'; readonly id: string }
          | { readonly __typename: 'Gap'; readonly id: string }
          | {
              readonly __typename: 'Indicator';
              readonly code: string;
              readonly name: string;
              readonly id: string;
              readonly span: {
                readonly start: number;
                readonly end: number;
                readonly document: { readonly slug: string };
              };
              readonly document: { readonly title: string; readonly printedTitle: string | null };
            }
          | { readonly __typename: 'Counterpart'; readonly id: string }
          | { readonly __typename: 'IndicatorLink'; readonly id: string }
          | { readonly __typename: 'Concept'; readonly id: string }
          | {
              readonly __typename: 'Measure';
              readonly number: string;
              readonly title: string;
              readonly id: string;
              readonly span: {
                readonly start: number;
                readonly end: number;
                readonly document: { readonly slug: string };
              };
              readonly document: {
                readonly title: string;
                readonly printedTitle: string | null;
                readonly level: GovernmentLevel | null;
              };
            }
          | { readonly __typename: 'Park'; readonly name: string; readonly id: string }
          | { readonly __typename: 'Evidence'; readonly id: string }
          | {
              readonly __typename: 'FinancialProduct';
              readonly name: string;
              readonly id: string;
              readonly mentions: {
                readonly nodes: ReadonlyArray<{
                  readonly span: {
                    readonly start: number;
                    readonly end: number;
                    readonly document: { readonly slug: string };
                  };
                }>;
              };
            }
          | { readonly __typename: 'Region'; readonly id: string }
          | { readonly __typename: 'Target'; readonly id: string };
        readonly remedies: ReadonlyArray<{
          readonly measure: {
            readonly id: string;
            readonly number: string;
            readonly title: string;
            readonly span: {
              readonly start: number;
              readonly end: number;
              readonly document: { readonly slug: string };
            };
            readonly document: { readonly title: string; readonly printedTitle: string | null };
          };
          readonly agencies: ReadonlyArray<{
            readonly role: AssignmentRole;
            readonly agency: { readonly id: string; readonly name: string };
            readonly span: {
              readonly start: number;
              readonly end: number;
              readonly document: { readonly slug: string };
            };
          }>;
          readonly products: ReadonlyArray<{ readonly id: string; readonly name: string }>;
        }>;
      }>;
    };
  } | null;
};

export type ParkMeasuresQueryVariables = Exact<{
  id: string | number;
  assume?: ReadonlyArray<AssumptionInput> | AssumptionInput | null | undefined;
  outcomes?: ReadonlyArray<MeasureOutcome> | MeasureOutcome | null | undefined;
  comparable?: boolean | null | undefined;
  after?: string | null | undefined;
}>;

export type ParkMeasuresQuery = {
  readonly park: {
    readonly assessment: {
      readonly measureResults: {
        readonly totalCount: number;
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        readonly nodes: ReadonlyArray<{
          readonly outcome: MeasureOutcome;
          readonly measure: {
            readonly id: string;
            readonly number: string;
            readonly title: string;
            readonly span: {
              readonly start: number;
              readonly end: number;
              readonly document: { readonly slug: string };
            };
            readonly document: {
              readonly slug: string;
              readonly title: string;
              readonly printedTitle: string | null;
              readonly draft: boolean;
            };
          };
          readonly indicatorLink: {
            readonly confidence: number;
            readonly status: ReviewStatus;
            readonly indicator: {
              readonly code: string;
              readonly name: string;
              readonly span: {
                readonly start: number;
                readonly end: number;
                readonly document: { readonly slug: string };
              };
            };
          } | null;
          readonly evidence: ReadonlyArray<{
            readonly id: string;
            readonly verdict: EvidenceVerdict;
            readonly assumed: boolean;
            readonly statement: string;
            readonly indicator: { readonly code: string; readonly name: string };
          }>;
          readonly upstream: ReadonlyArray<{
            readonly id: string;
            readonly confidence: number;
            readonly applies: boolean;
            readonly to: {
              readonly number: string;
              readonly title: string;
              readonly span: {
                readonly start: number;
                readonly end: number;
                readonly document: { readonly slug: string };
              };
              readonly document: { readonly title: string; readonly printedTitle: string | null };
            };
          }>;
        }>;
      };
    };
  } | null;
};

export type SaveParkMutationVariables = Exact<{
  input: SaveParkInput;
}>;

export type SaveParkMutation = {
  readonly savePark: {
    readonly park: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{
      readonly field: ReadonlyArray<string> | null;
      readonly code: string;
      readonly message: string;
    }>;
  };
};

export type ReviewEvidenceMutationVariables = Exact<{
  input: ReviewEvidenceInput;
}>;

export type ReviewEvidenceMutation = {
  readonly reviewEvidence: {
    readonly userErrors: ReadonlyArray<{
      readonly field: ReadonlyArray<string> | null;
      readonly code: string;
      readonly message: string;
    }>;
  };
};

export type WhereFragment = {
  readonly start: number;
  readonly end: number;
  readonly document: { readonly slug: string };
};

export type PlaceFragment = {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly document: { readonly slug: string };
};

export type ParkIndicatorFragment = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
};

export type ShownGapFragment = {
  readonly id: string;
  readonly kind: GapKind;
  readonly severity: GapSeverity;
  readonly message: string;
  readonly document: {
    readonly slug: string;
    readonly title: string;
    readonly printedTitle: string | null;
    readonly level: GovernmentLevel | null;
  } | null;
  readonly park: { readonly id: string; readonly name: string; readonly sample: boolean } | null;
  readonly subject:
    | { readonly __typename: 'Agency'; readonly id: string }
    | { readonly __typename: 'AgencySystem'; readonly id: string }
    | {
        readonly __typename: 'Document';
        readonly slug: string;
        readonly title: string;
        readonly printedTitle: string | null;
        readonly id: string;
      }
    | { readonly __typename: 'Section'; readonly id: string }
    | { readonly __typename: 'Finding'; readonly id: string }
    | { readonly __typename: 'Gap'; readonly id: string }
    | {
        readonly __typename: 'Indicator';
        readonly code: string;
        readonly name: string;
        readonly id: string;
        readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
        readonly document: { readonly title: string; readonly printedTitle: string | null };
      }
    | { readonly __typename: 'Counterpart'; readonly id: string }
    | { readonly __typename: 'IndicatorLink'; readonly id: string }
    | { readonly __typename: 'Concept'; readonly id: string }
    | {
        readonly __typename: 'Measure';
        readonly number: string;
        readonly title: string;
        readonly id: string;
        readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
        readonly document: {
          readonly title: string;
          readonly printedTitle: string | null;
          readonly level: GovernmentLevel | null;
        };
      }
    | { readonly __typename: 'Park'; readonly name: string; readonly id: string }
    | { readonly __typename: 'Evidence'; readonly id: string }
    | {
        readonly __typename: 'FinancialProduct';
        readonly name: string;
        readonly id: string;
        readonly mentions: {
          readonly nodes: ReadonlyArray<{
            readonly span: {
              readonly start: number;
              readonly end: number;
              readonly document: { readonly slug: string };
            };
          }>;
        };
      }
    | { readonly __typename: 'Region'; readonly id: string }
    | { readonly __typename: 'Target'; readonly id: string };
  readonly remedies: ReadonlyArray<{
    readonly measure: {
      readonly id: string;
      readonly number: string;
      readonly title: string;
      readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
      readonly document: { readonly title: string; readonly printedTitle: string | null };
    };
    readonly agencies: ReadonlyArray<{
      readonly role: AssignmentRole;
      readonly agency: { readonly id: string; readonly name: string };
      readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
    }>;
    readonly products: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  }>;
};

type GapSubject_Agency_Fragment = { readonly __typename: 'Agency'; readonly id: string };

type GapSubject_AgencySystem_Fragment = { readonly __typename: 'AgencySystem'; readonly id: string };

type GapSubject_Document_Fragment = {
  readonly __typename: 'Document';
  readonly slug: string;
  readonly title: string;
  readonly printedTitle: string | null;
  readonly id: string;
};

type GapSubject_Section_Fragment = { readonly __typename: 'Section'; readonly id: string };

type GapSubject_Finding_Fragment = { readonly __typename: 'Finding'; readonly id: string };

type GapSubject_Gap_Fragment = { readonly __typename: 'Gap'; readonly id: string };

type GapSubject_Indicator_Fragment = {
  readonly __typename: 'Indicator';
  readonly code: string;
  readonly name: string;
  readonly id: string;
  readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
  readonly document: { readonly title: string; readonly printedTitle: string | null };
};

type GapSubject_Counterpart_Fragment = { readonly __typename: 'Counterpart'; readonly id: string };

type GapSubject_IndicatorLink_Fragment = { readonly __typename: 'IndicatorLink'; readonly id: string };

type GapSubject_Concept_Fragment = { readonly __typename: 'Concept'; readonly id: string };

type GapSubject_Measure_Fragment = {
  readonly __typename: 'Measure';
  readonly number: string;
  readonly title: string;
  readonly id: string;
  readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
  readonly document: {
    readonly title: string;
    readonly printedTitle: string | null;
    readonly level: GovernmentLevel | null;
  };
};

type GapSubject_Park_Fragment = { readonly __typename: 'Park'; readonly name: string; readonly id: string };

type GapSubject_Evidence_Fragment = { readonly __typename: 'Evidence'; readonly id: string };

type GapSubject_FinancialProduct_Fragment = {
  readonly __typename: 'FinancialProduct';
  readonly name: string;
  readonly id: string;
  readonly mentions: {
    readonly nodes: ReadonlyArray<{
      readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
    }>;
  };
};

type GapSubject_Region_Fragment = { readonly __typename: 'Region'; readonly id: string };

type GapSubject_Target_Fragment = { readonly __typename: 'Target'; readonly id: string };

export type GapSubjectFragment =
  | GapSubject_Agency_Fragment
  | GapSubject_AgencySystem_Fragment
  | GapSubject_Document_Fragment
  | GapSubject_Section_Fragment
  | GapSubject_Finding_Fragment
  | GapSubject_Gap_Fragment
  | GapSubject_Indicator_Fragment
  | GapSubject_Counterpart_Fragment
  | GapSubject_IndicatorLink_Fragment
  | GapSubject_Concept_Fragment
  | GapSubject_Measure_Fragment
  | GapSubject_Park_Fragment
  | GapSubject_Evidence_Fragment
  | GapSubject_FinancialProduct_Fragment
  | GapSubject_Region_Fragment
  | GapSubject_Target_Fragment;

export const Park = typedText<ParkQuery, ParkQueryVariables>(
  'Park',
  'query Park($id:ID!$assume:[AssumptionInput!]){park(id:$id){id name sample city{name}scheme{id slug title printedTitle ratings{name min span{...Where}}}evidence{id verdict statement status reason revision span{...Place}indicator{id code name}}stated:assessment{scoreMin scoreMax}assessment(assume:$assume){scoreMin scoreMax rating{name}weightsAssumed weightsSource waysUp{rating{name min}criteria{id code name}}dimensions{indicator{...ParkIndicator}weight scoreMin scoreMax criteria{id verdict score statement sourceUrl collectedOn status assumed indicator{...ParkIndicator}}}gaps{...ShownGap}}}}fragment Where on Span{start end document{slug}}fragment Place on Span{...Where quote}fragment ParkIndicator on Indicator{id code name text span{...Where}}fragment ShownGap on Gap{id kind severity message document{slug title printedTitle level}park{id name sample}subject{...GapSubject}remedies{measure{id number title span{...Where}document{title printedTitle}}agencies{role agency{id name}span{...Where}}products{id name}}}fragment GapSubject on Node{__typename id ...on Measure{number title span{...Where}document{title printedTitle level}}...on Indicator{code name span{...Where}document{title printedTitle}}...on FinancialProduct{name mentions(first:1){nodes{span{...Where}}}}...on Document{slug title printedTitle}...on Park{name}}',
);
export const ParkMeasures = typedText<ParkMeasuresQuery, ParkMeasuresQueryVariables>(
  'ParkMeasures',
  'query ParkMeasures($id:ID!$assume:[AssumptionInput!]$outcomes:[MeasureOutcome!]$comparable:Boolean$after:String){park(id:$id){assessment(assume:$assume){measureResults(outcomes:$outcomes comparable:$comparable first:20 after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{outcome measure{id number title span{...Where}document{slug title printedTitle draft}}indicatorLink{confidence status indicator{code name span{...Where}}}evidence{id verdict assumed statement indicator{code name}}upstream{id confidence applies to{number title span{...Where}document{title printedTitle}}}}}}}}fragment Where on Span{start end document{slug}}',
);
export const SavePark = typedText<SaveParkMutation, SaveParkMutationVariables>(
  'SavePark',
  'mutation SavePark($input:SaveParkInput!){savePark(input:$input){park{id}userErrors{field code message}}}',
);
export const ReviewEvidence = typedText<ReviewEvidenceMutation, ReviewEvidenceMutationVariables>(
  'ReviewEvidence',
  'mutation ReviewEvidence($input:ReviewEvidenceInput!){reviewEvidence(input:$input){userErrors{field code message}}}',
);
