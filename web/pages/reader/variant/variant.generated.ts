// Generated from the SDL and variant.graphql by `npm run generate`. Do not edit.
import { typedText } from '../../../api/typed-text.js';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** In what way two texts differ at one place. */
export type DifferenceKind =
  /** Both have something there, and not the same. */
  | 'CHANGED'
  /** The copy, or the later text, leaves it out. */
  | 'MISSING'
  /** Only the copy, or the later text, has it, or has it a second time. */
  | 'ADDED';

export type VariantTextsQueryVariables = Exact<{
  slug: string;
}>;

export type VariantTextsQuery = {
  readonly document: {
    readonly slug: string;
    readonly title: string;
    readonly printedTitle: string | null;
    readonly text: string | null;
    readonly variantOf: {
      readonly similarity: number;
      readonly document: {
        readonly slug: string;
        readonly title: string;
        readonly printedTitle: string | null;
        readonly text: string | null;
        readonly sections: ReadonlyArray<{
          readonly number: string;
          readonly title: string;
          readonly span: { readonly start: number; readonly end: number };
        }>;
      };
      readonly differences: ReadonlyArray<{
        readonly kind: DifferenceKind;
        readonly original: { readonly start: number; readonly end: number } | null;
        readonly variant: { readonly start: number; readonly end: number } | null;
        readonly measure: { readonly number: string } | null;
      }>;
      readonly measures: ReadonlyArray<{
        readonly similarity: number;
        readonly original: {
          readonly id: string;
          readonly number: string;
          readonly title: string;
          readonly span: { readonly start: number; readonly end: number };
        };
        readonly variant: { readonly span: { readonly start: number; readonly end: number } } | null;
      }>;
    } | null;
    readonly variants: ReadonlyArray<{
      readonly similarity: number;
      readonly document: {
        readonly slug: string;
        readonly title: string;
        readonly printedTitle: string | null;
        readonly text: string | null;
        readonly sections: ReadonlyArray<{
          readonly number: string;
          readonly title: string;
          readonly span: { readonly start: number; readonly end: number };
        }>;
      };
      readonly differences: ReadonlyArray<{
        readonly kind: DifferenceKind;
        readonly original: { readonly start: number; readonly end: number } | null;
        readonly variant: { readonly start: number; readonly end: number } | null;
        readonly measure: { readonly number: string } | null;
      }>;
      readonly measures: ReadonlyArray<{
        readonly similarity: number;
        readonly original: {
          readonly id: string;
          readonly number: string;
          readonly title: string;
          readonly span: { readonly start: number; readonly end: number };
        };
        readonly variant: { readonly span: { readonly start: number; readonly end: number } } | null;
      }>;
    }>;
    readonly sections: ReadonlyArray<{
      readonly number: string;
      readonly title: string;
      readonly span: { readonly start: number; readonly end: number };
    }>;
  } | null;
};

export type VariantSideFragment = {
  readonly slug: string;
  readonly title: string;
  readonly printedTitle: string | null;
  readonly text: string | null;
  readonly sections: ReadonlyArray<{
    readonly number: string;
    readonly title: string;
    readonly span: { readonly start: number; readonly end: number };
  }>;
};

export type VariantDifferencesFragment = {
  readonly similarity: number;
  readonly document: {
    readonly slug: string;
    readonly title: string;
    readonly printedTitle: string | null;
    readonly text: string | null;
    readonly sections: ReadonlyArray<{
      readonly number: string;
      readonly title: string;
      readonly span: { readonly start: number; readonly end: number };
    }>;
  };
  readonly differences: ReadonlyArray<{
    readonly kind: DifferenceKind;
    readonly original: { readonly start: number; readonly end: number } | null;
    readonly variant: { readonly start: number; readonly end: number } | null;
    readonly measure: { readonly number: string } | null;
  }>;
  readonly measures: ReadonlyArray<{
    readonly similarity: number;
    readonly original: {
      readonly id: string;
      readonly number: string;
      readonly title: string;
      readonly span: { readonly start: number; readonly end: number };
    };
    readonly variant: { readonly span: { readonly start: number; readonly end: number } } | null;
  }>;
};

export const VariantTexts = typedText<VariantTextsQuery, VariantTextsQueryVariables>(
  'VariantTexts',
  'query VariantTexts($slug:String!){document(slug:$slug){...VariantSide variantOf{...VariantDifferences}variants{...VariantDifferences}}}fragment VariantSide on Document{slug title printedTitle text sections{number title span{start end}}}fragment VariantDifferences on Variant{similarity document{...VariantSide}differences{kind original{start end}variant{start end}measure{number}}measures{similarity original{id number title span{start end}}variant{span{start end}}}}',
);
