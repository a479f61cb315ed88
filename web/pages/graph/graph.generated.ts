// Generated from the SDL and graph.graphql by `npm run generate`. Do not edit.
import { typedText } from '../../api/typed-text.js';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Which way a relation was followed. */
export type TraceDirection =
  /** From its start to its end: the relation points at the node reached. */
  | 'OUT'
  /** Against it: the relation points away from the node reached. */
  | 'IN';

export type GraphStartQueryVariables = Exact<{ [key: string]: never }>;

export type GraphStartQuery = {
  readonly plans: { readonly nodes: ReadonlyArray<{ readonly id: string }> };
  readonly documents: { readonly nodes: ReadonlyArray<{ readonly id: string }> };
};

export type GraphEndQueryVariables = Exact<{
  id: string | number;
}>;

export type GraphEndQuery = {
  readonly node:
    | { readonly __typename: 'Agency'; readonly name: string; readonly id: string }
    | { readonly __typename: 'AgencySystem'; readonly name: string; readonly id: string }
    | {
        readonly __typename: 'Document';
        readonly slug: string;
        readonly title: string;
        readonly printedTitle: string | null;
        readonly held: boolean;
        readonly id: string;
      }
    | {
        readonly __typename: 'Section';
        readonly number: string;
        readonly title: string;
        readonly id: string;
        readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
      }
    | {
        readonly __typename: 'Finding';
        readonly code: string;
        readonly message: string;
        readonly id: string;
        readonly place: {
          readonly start: number;
          readonly end: number;
          readonly document: { readonly slug: string };
        } | null;
        readonly document: { readonly title: string; readonly printedTitle: string | null };
      }
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
    | { readonly __typename: 'Concept'; readonly name: string; readonly id: string }
    | {
        readonly __typename: 'Measure';
        readonly number: string;
        readonly title: string;
        readonly id: string;
        readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
        readonly document: { readonly title: string; readonly printedTitle: string | null };
      }
    | { readonly __typename: 'Park'; readonly name: string; readonly id: string }
    | { readonly __typename: 'Evidence'; readonly id: string }
    | { readonly __typename: 'FinancialProduct'; readonly name: string; readonly id: string }
    | { readonly __typename: 'Region'; readonly name: string; readonly id: string }
    | {
        readonly __typename: 'Target';
        readonly text: string;
        readonly id: string;
        readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
        readonly document: { readonly title: string; readonly printedTitle: string | null };
      }
    | null;
};

export type NeighboursQueryVariables = Exact<{
  id: string | number;
}>;

export type NeighboursQuery = {
  readonly node:
    | { readonly __typename: 'Agency'; readonly name: string; readonly id: string }
    | { readonly __typename: 'AgencySystem'; readonly name: string; readonly id: string }
    | {
        readonly __typename: 'Document';
        readonly slug: string;
        readonly title: string;
        readonly printedTitle: string | null;
        readonly held: boolean;
        readonly id: string;
      }
    | {
        readonly __typename: 'Section';
        readonly number: string;
        readonly title: string;
        readonly id: string;
        readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
      }
    | {
        readonly __typename: 'Finding';
        readonly code: string;
        readonly message: string;
        readonly id: string;
        readonly place: {
          readonly start: number;
          readonly end: number;
          readonly document: { readonly slug: string };
        } | null;
        readonly document: { readonly title: string; readonly printedTitle: string | null };
      }
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
    | { readonly __typename: 'Concept'; readonly name: string; readonly id: string }
    | {
        readonly __typename: 'Measure';
        readonly number: string;
        readonly title: string;
        readonly id: string;
        readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
        readonly document: { readonly title: string; readonly printedTitle: string | null };
      }
    | { readonly __typename: 'Park'; readonly name: string; readonly id: string }
    | { readonly __typename: 'Evidence'; readonly id: string }
    | { readonly __typename: 'FinancialProduct'; readonly name: string; readonly id: string }
    | { readonly __typename: 'Region'; readonly name: string; readonly id: string }
    | {
        readonly __typename: 'Target';
        readonly text: string;
        readonly id: string;
        readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
        readonly document: { readonly title: string; readonly printedTitle: string | null };
      }
    | null;
  readonly trace: ReadonlyArray<{
    readonly throughContent: boolean;
    readonly steps: ReadonlyArray<{
      readonly relation: string | null;
      readonly direction: TraceDirection | null;
      readonly node:
        | { readonly __typename: 'Agency'; readonly name: string; readonly id: string }
        | { readonly __typename: 'AgencySystem'; readonly name: string; readonly id: string }
        | {
            readonly __typename: 'Document';
            readonly slug: string;
            readonly title: string;
            readonly printedTitle: string | null;
            readonly held: boolean;
            readonly id: string;
          }
        | {
            readonly __typename: 'Section';
            readonly number: string;
            readonly title: string;
            readonly id: string;
            readonly span: {
              readonly start: number;
              readonly end: number;
              readonly document: { readonly slug: string };
            };
          }
        | {
            readonly __typename: 'Finding';
            readonly code: string;
            readonly message: string;
            readonly id: string;
            readonly place: {
              readonly start: number;
              readonly end: number;
              readonly document: { readonly slug: string };
            } | null;
            readonly document: { readonly title: string; readonly printedTitle: string | null };
          }
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
        | { readonly __typename: 'Concept'; readonly name: string; readonly id: string }
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
            readonly document: { readonly title: string; readonly printedTitle: string | null };
          }
        | { readonly __typename: 'Park'; readonly name: string; readonly id: string }
        | { readonly __typename: 'Evidence'; readonly id: string }
        | { readonly __typename: 'FinancialProduct'; readonly name: string; readonly id: string }
        | { readonly __typename: 'Region'; readonly name: string; readonly id: string }
        | {
            readonly __typename: 'Target';
            readonly text: string;
            readonly id: string;
            readonly span: {
              readonly start: number;
              readonly end: number;
              readonly document: { readonly slug: string };
            };
            readonly document: { readonly title: string; readonly printedTitle: string | null };
          };
      readonly span: {
        readonly quote: string;
        readonly start: number;
        readonly end: number;
        readonly document: { readonly slug: string };
      } | null;
    }>;
  }>;
};

export type GraphPathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
}>;

export type GraphPathsQuery = {
  readonly trace: ReadonlyArray<{
    readonly throughContent: boolean;
    readonly steps: ReadonlyArray<{
      readonly relation: string | null;
      readonly direction: TraceDirection | null;
      readonly node:
        | { readonly __typename: 'Agency'; readonly name: string; readonly id: string }
        | { readonly __typename: 'AgencySystem'; readonly name: string; readonly id: string }
        | {
            readonly __typename: 'Document';
            readonly slug: string;
            readonly title: string;
            readonly printedTitle: string | null;
            readonly held: boolean;
            readonly id: string;
          }
        | {
            readonly __typename: 'Section';
            readonly number: string;
            readonly title: string;
            readonly id: string;
            readonly span: {
              readonly start: number;
              readonly end: number;
              readonly document: { readonly slug: string };
            };
          }
        | {
            readonly __typename: 'Finding';
            readonly code: string;
            readonly message: string;
            readonly id: string;
            readonly place: {
              readonly start: number;
              readonly end: number;
              readonly document: { readonly slug: string };
            } | null;
            readonly document: { readonly title: string; readonly printedTitle: string | null };
          }
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
        | { readonly __typename: 'Concept'; readonly name: string; readonly id: string }
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
            readonly document: { readonly title: string; readonly printedTitle: string | null };
          }
        | { readonly __typename: 'Park'; readonly name: string; readonly id: string }
        | { readonly __typename: 'Evidence'; readonly id: string }
        | { readonly __typename: 'FinancialProduct'; readonly name: string; readonly id: string }
        | { readonly __typename: 'Region'; readonly name: string; readonly id: string }
        | {
            readonly __typename: 'Target';
            readonly text: string;
            readonly id: string;
            readonly span: {
              readonly start: number;
              readonly end: number;
              readonly document: { readonly slug: string };
            };
            readonly document: { readonly title: string; readonly printedTitle: string | null };
          };
      readonly span: {
        readonly quote: string;
        readonly start: number;
        readonly end: number;
        readonly document: { readonly slug: string };
      } | null;
    }>;
  }>;
};

export type GraphSearchQueryVariables = Exact<{
  query: string;
}>;

export type GraphSearchQuery = {
  readonly search: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly node:
        | { readonly __typename: 'Agency'; readonly name: string; readonly id: string }
        | { readonly __typename: 'AgencySystem'; readonly name: string; readonly id: string }
        | {
            readonly __typename: 'Document';
            readonly slug: string;
            readonly title: string;
            readonly printedTitle: string | null;
            readonly held: boolean;
            readonly id: string;
          }
        | {
            readonly __typename: 'Section';
            readonly number: string;
            readonly title: string;
            readonly id: string;
            readonly span: {
              readonly start: number;
              readonly end: number;
              readonly document: { readonly slug: string };
            };
          }
        | {
            readonly __typename: 'Finding';
            readonly code: string;
            readonly message: string;
            readonly id: string;
            readonly place: {
              readonly start: number;
              readonly end: number;
              readonly document: { readonly slug: string };
            } | null;
            readonly document: { readonly title: string; readonly printedTitle: string | null };
          }
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
        | { readonly __typename: 'Concept'; readonly name: string; readonly id: string }
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
            readonly document: { readonly title: string; readonly printedTitle: string | null };
          }
        | { readonly __typename: 'Park'; readonly name: string; readonly id: string }
        | { readonly __typename: 'Evidence'; readonly id: string }
        | { readonly __typename: 'FinancialProduct'; readonly name: string; readonly id: string }
        | { readonly __typename: 'Region'; readonly name: string; readonly id: string }
        | {
            readonly __typename: 'Target';
            readonly text: string;
            readonly id: string;
            readonly span: {
              readonly start: number;
              readonly end: number;
              readonly document: { readonly slug: string };
            };
            readonly document: { readonly title: string; readonly printedTitle: string | null };
          };
    }>;
  };
};

type GraphNode_Agency_Fragment = { readonly __typename: 'Agency'; readonly name: string; readonly id: string };

type GraphNode_AgencySystem_Fragment = {
  readonly __typename: 'AgencySystem';
  readonly name: string;
  readonly id: string;
};

type GraphNode_Document_Fragment = {
  readonly __typename: 'Document';
  readonly slug: string;
  readonly title: string;
  readonly printedTitle: string | null;
  readonly held: boolean;
  readonly id: string;
};

type GraphNode_Section_Fragment = {
  readonly __typename: 'Section';
  readonly number: string;
  readonly title: string;
  readonly id: string;
  readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
};

type GraphNode_Finding_Fragment = {
  readonly __typename: 'Finding';
  readonly code: string;
  readonly message: string;
  readonly id: string;
  readonly place: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } } | null;
  readonly document: { readonly title: string; readonly printedTitle: string | null };
};

type GraphNode_Gap_Fragment = { readonly __typename: 'Gap'; readonly id: string };

type GraphNode_Indicator_Fragment = {
  readonly __typename: 'Indicator';
  readonly code: string;
  readonly name: string;
  readonly id: string;
  readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
  readonly document: { readonly title: string; readonly printedTitle: string | null };
};

type GraphNode_Counterpart_Fragment = { readonly __typename: 'Counterpart'; readonly id: string };

type GraphNode_IndicatorLink_Fragment = { readonly __typename: 'IndicatorLink'; readonly id: string };

type GraphNode_Concept_Fragment = { readonly __typename: 'Concept'; readonly name: string; readonly id: string };

type GraphNode_Measure_Fragment = {
  readonly __typename: 'Measure';
  readonly number: string;
  readonly title: string;
  readonly id: string;
  readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
  readonly document: { readonly title: string; readonly printedTitle: string | null };
};

type GraphNode_Park_Fragment = { readonly __typename: 'Park'; readonly name: string; readonly id: string };

type GraphNode_Evidence_Fragment = { readonly __typename: 'Evidence'; readonly id: string };

type GraphNode_FinancialProduct_Fragment = {
  readonly __typename: 'FinancialProduct';
  readonly name: string;
  readonly id: string;
};

type GraphNode_Region_Fragment = { readonly __typename: 'Region'; readonly name: string; readonly id: string };

type GraphNode_Target_Fragment = {
  readonly __typename: 'Target';
  readonly text: string;
  readonly id: string;
  readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
  readonly document: { readonly title: string; readonly printedTitle: string | null };
};

export type GraphNodeFragment =
  | GraphNode_Agency_Fragment
  | GraphNode_AgencySystem_Fragment
  | GraphNode_Document_Fragment
  | GraphNode_Section_Fragment
  | GraphNode_Finding_Fragment
  | GraphNode_Gap_Fragment
  | GraphNode_Indicator_Fragment
  | GraphNode_Counterpart_Fragment
  | GraphNode_IndicatorLink_Fragment
  | GraphNode_Concept_Fragment
  | GraphNode_Measure_Fragment
  | GraphNode_Park_Fragment
  | GraphNode_Evidence_Fragment
  | GraphNode_FinancialProduct_Fragment
  | GraphNode_Region_Fragment
  | GraphNode_Target_Fragment;

export type WhereFragment = {
  readonly start: number;
  readonly end: number;
  readonly document: { readonly slug: string };
};

export type GraphWayFragment = {
  readonly throughContent: boolean;
  readonly steps: ReadonlyArray<{
    readonly relation: string | null;
    readonly direction: TraceDirection | null;
    readonly node:
      | { readonly __typename: 'Agency'; readonly name: string; readonly id: string }
      | { readonly __typename: 'AgencySystem'; readonly name: string; readonly id: string }
      | {
          readonly __typename: 'Document';
          readonly slug: string;
          readonly title: string;
          readonly printedTitle: string | null;
          readonly held: boolean;
          readonly id: string;
        }
      | {
          readonly __typename: 'Section';
          readonly number: string;
          readonly title: string;
          readonly id: string;
          readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
        }
      | {
          readonly __typename: 'Finding';
          readonly code: string;
          readonly message: string;
          readonly id: string;
          readonly place: {
            readonly start: number;
            readonly end: number;
            readonly document: { readonly slug: string };
          } | null;
          readonly document: { readonly title: string; readonly printedTitle: string | null };
        }
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
      | { readonly __typename: 'Concept'; readonly name: string; readonly id: string }
      | {
          readonly __typename: 'Measure';
          readonly number: string;
          readonly title: string;
          readonly id: string;
          readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
          readonly document: { readonly title: string; readonly printedTitle: string | null };
        }
      | { readonly __typename: 'Park'; readonly name: string; readonly id: string }
      | { readonly __typename: 'Evidence'; readonly id: string }
      | { readonly __typename: 'FinancialProduct'; readonly name: string; readonly id: string }
      | { readonly __typename: 'Region'; readonly name: string; readonly id: string }
      | {
          readonly __typename: 'Target';
          readonly text: string;
          readonly id: string;
          readonly span: { readonly start: number; readonly end: number; readonly document: { readonly slug: string } };
          readonly document: { readonly title: string; readonly printedTitle: string | null };
        };
    readonly span: {
      readonly quote: string;
      readonly start: number;
      readonly end: number;
      readonly document: { readonly slug: string };
    } | null;
  }>;
};

export type PlaceFragment = {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly document: { readonly slug: string };
};

export const GraphStart = typedText<GraphStartQuery, GraphStartQueryVariables>(
  'GraphStart',
  'query GraphStart{plans:documents(first:1 filter:{levels:[NATIONAL]kinds:[MASTER_PLAN]}){nodes{id}}documents(first:1){nodes{id}}}',
);
export const GraphEnd = typedText<GraphEndQuery, GraphEndQueryVariables>(
  'GraphEnd',
  'query GraphEnd($id:ID!){node(id:$id){...GraphNode}}fragment GraphNode on Node{__typename id ...on Document{slug title printedTitle held}...on Section{number title span{...Where}}...on Measure{number title span{...Where}document{title printedTitle}}...on Indicator{code name span{...Where}document{title printedTitle}}...on Target{text span{...Where}document{title printedTitle}}...on Finding{code message place:span{...Where}document{title printedTitle}}...on Agency{name}...on AgencySystem{name}...on FinancialProduct{name}...on Region{name}...on Concept{name}...on Park{name}}fragment Where on Span{start end document{slug}}',
);
export const Neighbours = typedText<NeighboursQuery, NeighboursQueryVariables>(
  'Neighbours',
  'query Neighbours($id:ID!){node(id:$id){...GraphNode}trace(from:$id maxHops:1 first:100){...GraphWay}}fragment GraphNode on Node{__typename id ...on Document{slug title printedTitle held}...on Section{number title span{...Where}}...on Measure{number title span{...Where}document{title printedTitle}}...on Indicator{code name span{...Where}document{title printedTitle}}...on Target{text span{...Where}document{title printedTitle}}...on Finding{code message place:span{...Where}document{title printedTitle}}...on Agency{name}...on AgencySystem{name}...on FinancialProduct{name}...on Region{name}...on Concept{name}...on Park{name}}fragment Where on Span{start end document{slug}}fragment GraphWay on TracePath{throughContent steps{relation direction node{...GraphNode}span{...Place}}}fragment Place on Span{...Where quote}',
);
export const GraphPaths = typedText<GraphPathsQuery, GraphPathsQueryVariables>(
  'GraphPaths',
  'query GraphPaths($from:ID!$to:ID!){trace(from:$from to:$to maxHops:4 first:5){...GraphWay}}fragment GraphWay on TracePath{throughContent steps{relation direction node{...GraphNode}span{...Place}}}fragment GraphNode on Node{__typename id ...on Document{slug title printedTitle held}...on Section{number title span{...Where}}...on Measure{number title span{...Where}document{title printedTitle}}...on Indicator{code name span{...Where}document{title printedTitle}}...on Target{text span{...Where}document{title printedTitle}}...on Finding{code message place:span{...Where}document{title printedTitle}}...on Agency{name}...on AgencySystem{name}...on FinancialProduct{name}...on Region{name}...on Concept{name}...on Park{name}}fragment Where on Span{start end document{slug}}fragment Place on Span{...Where quote}',
);
export const GraphSearch = typedText<GraphSearchQuery, GraphSearchQueryVariables>(
  'GraphSearch',
  'query GraphSearch($query:String!){search(query:$query first:12){totalCount nodes{node{...GraphNode}}}}fragment GraphNode on Node{__typename id ...on Document{slug title printedTitle held}...on Section{number title span{...Where}}...on Measure{number title span{...Where}document{title printedTitle}}...on Indicator{code name span{...Where}document{title printedTitle}}...on Target{text span{...Where}document{title printedTitle}}...on Finding{code message place:span{...Where}document{title printedTitle}}...on Agency{name}...on AgencySystem{name}...on FinancialProduct{name}...on Region{name}...on Concept{name}...on Park{name}}fragment Where on Span{start end document{slug}}',
);
