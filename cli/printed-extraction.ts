import type { Extraction } from '../schema/model.js';

/** What one document says, as `cetu extract` prints it: with the whole decoded text only where that is asked for. */
export function printed(extraction: Extraction, withText = false): Readonly<Record<string, unknown>> {
  const { source, ...facts } = extraction;
  const { text, ...about } = source;
  return { source: withText ? { ...about, text } : about, ...facts };
}
