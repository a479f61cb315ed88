// Generated from the SDL and parks.graphql by `npm run generate`. Do not edit.
import { typedText } from '../../api/typed-text.js';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ParksQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type ParksQuery = {
  readonly parks: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly sample: boolean;
      readonly city: { readonly name: string } | null;
      readonly scheme: {
        readonly title: string;
        readonly printedTitle: string | null;
        readonly ratings: ReadonlyArray<{ readonly name: string; readonly min: number }>;
      };
      readonly assessment: { readonly scoreMin: number; readonly scoreMax: number };
    }>;
  };
};

export type ParkSchemesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type ParkSchemesQuery = {
  readonly documents: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly printedTitle: string | null;
    }>;
  };
};

export const Parks = typedText<ParksQuery, ParksQueryVariables>(
  'Parks',
  'query Parks($after:String){parks(first:100 after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id name sample city{name}scheme{title printedTitle ratings{name min}}assessment{scoreMin scoreMax}}}}',
);
export const ParkSchemes = typedText<ParkSchemesQuery, ParkSchemesQueryVariables>(
  'ParkSchemes',
  'query ParkSchemes($after:String){documents(first:100 after:$after filter:{kinds:[PARK_SCHEME]}){pageInfo{hasNextPage endCursor}nodes{id title printedTitle}}}',
);
