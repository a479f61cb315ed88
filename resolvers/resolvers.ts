import { Action } from './Action.js';
import { Agency } from './Agency.js';
import { AgencySuccession } from './AgencySuccession.js';
import { AgencySystem } from './AgencySystem.js';
import { Assignment } from './Assignment.js';
import { Citation } from './Citation.js';
import { Document } from './Document.js';
import { FinancialProduct } from './FinancialProduct.js';
import { Finding } from './Finding.js';
import { Indicator } from './Indicator.js';
import { Measure } from './Measure.js';
import { MeasureChange } from './MeasureChange.js';
import { MeasurePair } from './MeasurePair.js';
import { Node } from './Node.js';
import { ProductMention } from './ProductMention.js';
import { Query } from './Query.js';
import { Rating } from './Rating.js';
import { Region } from './Region.js';
import { scalars } from './scalars.js';
import { SearchHit } from './SearchHit.js';
import { Section } from './Section.js';
import { SourceFile } from './SourceFile.js';
import { Span } from './Span.js';
import { Succession } from './Succession.js';
import { Target } from './Target.js';
import { TextDifference } from './TextDifference.js';
import { TracePath } from './TracePath.js';
import { TraceStep } from './TraceStep.js';
import type { Resolvers } from './types.generated.js';
import { Variant } from './Variant.js';

/** A resolver of each type of the SDL that does not hand its properties on as they are. */
export const resolvers: Resolvers = {
  ...scalars,
  Action,
  Agency,
  AgencySuccession,
  AgencySystem,
  Assignment,
  Citation,
  Document,
  FinancialProduct,
  Finding,
  Indicator,
  Measure,
  MeasureChange,
  MeasurePair,
  Node,
  ProductMention,
  Query,
  Rating,
  Region,
  SearchHit,
  Section,
  SourceFile,
  Span,
  Succession,
  Target,
  TextDifference,
  TracePath,
  TraceStep,
  Variant,
};
