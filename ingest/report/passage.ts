import type { View } from '../read/view.js';

/** One sentence of a report, or one row of a table in it: what may be quoted as evidence. */
export interface Passage {
  readonly view: View;
  /** True for a row of a table: its cells are no sentence. */
  readonly row: boolean;
  /** True under a heading that announces plans: 四、2025年工作安排. */
  readonly planned: boolean;
}
