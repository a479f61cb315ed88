import { Action } from './Action.js';
import { Agency } from './Agency.js';
import { AgencyDocument } from './AgencyDocument.js';
import { AgencySuccession } from './AgencySuccession.js';
import { AgencySystem } from './AgencySystem.js';
import { Assessment } from './Assessment.js';
import { Assignment } from './Assignment.js';
import { Citation } from './Citation.js';
import { DimensionResult } from './DimensionResult.js';
import { Concept } from './Concept.js';
import { Counterpart } from './Counterpart.js';
import { CoverageCell } from './CoverageCell.js';
import { CoverageMatrix } from './CoverageMatrix.js';
import { CoverageRow } from './CoverageRow.js';
import { CoverageSummary } from './CoverageSummary.js';
import { Document } from './Document.js';
import { DocumentProfile } from './DocumentProfile.js';
import { Evidence } from './Evidence.js';
import { Facet } from './Facet.js';
import { FacetValue } from './FacetValue.js';
import { FactReview } from './FactReview.js';
import { FinancialProduct } from './FinancialProduct.js';
import { Finding } from './Finding.js';
import { Gap } from './Gap.js';
import { Indicator } from './Indicator.js';
import { IndicatorLink } from './IndicatorLink.js';
import { LadderStep } from './LadderStep.js';
import { LeftOut } from './LeftOut.js';
import { LineMeasure } from './LineMeasure.js';
import { Link } from './Link.js';
import { IngestDocumentPayload } from './IngestDocumentPayload.js';
import { Measure } from './Measure.js';
import { MeasureChange } from './MeasureChange.js';
import { MeasureFacets } from './MeasureFacets.js';
import { MeasureResult } from './MeasureResult.js';
import { Mutation } from './Mutation.js';
import { Node } from './Node.js';
import { Park } from './Park.js';
import { ProductMention } from './ProductMention.js';
import { ProfiledMeasure } from './ProfiledMeasure.js';
import { Query } from './Query.js';
import { Rating } from './Rating.js';
import { Region } from './Region.js';
import { Remedy } from './Remedy.js';
import { ReviewLinkPayload } from './ReviewLinkPayload.js';
import { ReviewFactPayload } from './ReviewFactPayload.js';
import { SaveParkPayload } from './SaveParkPayload.js';
import { RejectedCandidate } from './RejectedCandidate.js';
import { scalars } from './scalars.js';
import { SchemeWeightsPayload } from './SchemeWeightsPayload.js';
import { SearchHit } from './SearchHit.js';
import { Section } from './Section.js';
import { SourceFile } from './SourceFile.js';
import { Span } from './Span.js';
import { StrengthDrift } from './StrengthDrift.js';
import { StrengthStep } from './StrengthStep.js';
import { Succession } from './Succession.js';
import { Target } from './Target.js';
import { TextDifference } from './TextDifference.js';
import { TracePath } from './TracePath.js';
import { TraceStep } from './TraceStep.js';
import type { Resolvers } from './types.generated.js';
import { Variant } from './Variant.js';
import { WayUp } from './WayUp.js';

/** A resolver of each type of the SDL that does not hand its properties on as they are. */
export const resolvers: Resolvers = {
  ...scalars,
  Action,
  Agency,
  AgencyDocument,
  AgencySuccession,
  AgencySystem,
  Assessment,
  Assignment,
  Citation,
  DimensionResult,
  Concept,
  Counterpart,
  CoverageCell,
  CoverageMatrix,
  CoverageRow,
  CoverageSummary,
  Document,
  DocumentProfile,
  Evidence,
  Facet,
  FacetValue,
  FactReview,
  FinancialProduct,
  Finding,
  Gap,
  Indicator,
  IndicatorLink,
  LadderStep,
  LineMeasure,
  Link,
  IngestDocumentPayload,
  LeftOut,
  Measure,
  MeasureChange,
  MeasureFacets,
  MeasureResult,
  Mutation,
  Node,
  Park,
  ProductMention,
  ProfiledMeasure,
  Query,
  Rating,
  Region,
  Remedy,
  ReviewLinkPayload,
  ReviewFactPayload,
  SaveParkPayload,
  SchemeWeightsPayload,
  RejectedCandidate,
  SearchHit,
  Section,
  SourceFile,
  Span,
  StrengthDrift,
  StrengthStep,
  Succession,
  Target,
  TextDifference,
  TracePath,
  TraceStep,
  Variant,
  WayUp,
};
