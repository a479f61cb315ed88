/** A counterpart as `trace-a-measure` asks for it, with the measure on one side. */
export type TracedLink<Side extends string> = {
  relation: string;
  confidence: number;
  applies: boolean;
  rationale: { kind: string; text: string }[];
} & Record<Side, { number: string; title: string; document: { title: string }; span: { quote: string } }>;
/** What `coverage` answers. */
export interface Coverage {
  coverage: {
    summary: {
      document: { title: string };
      applies: boolean;
      covered: number;
      partial: number;
      none: number;
      share: number;
    }[];
    rows: {
      measure: { number: string; title: string };
      cells: {
        document: { id: string };
        status: string;
        counterparts: {
          relation: string;
          confidence: number;
          from: { number: string; title: string };
          rationale: { kind: string; text: string }[];
          comparison: {
            slot: string;
            change: string;
            from: { quote: string } | null;
            to: { quote: string } | null;
          }[];
        }[];
        nearest: { confidence: number; reason: string; measure: { number: string; title: string } }[];
      }[];
    }[];
  };
}
