import { createMetrics, type Metrics } from './metrics.js';

/** What one server knows of itself while it runs. */
export interface Watch {
  readonly metrics: Metrics;
  /** False while the graph is being built: until then only its health can be asked. */
  built: boolean;
}

export const createWatch = (): Watch => ({ metrics: createMetrics(), built: false });
