import type { Turned } from '../../api/use-ask.js';
import type { ReaderMeasuresQuery, ReaderRowsQuery } from './reader.generated.js';

export const measuresIn = ({ document }: ReaderMeasuresQuery | ReaderRowsQuery): Turned | null | undefined =>
  document?.measures;
