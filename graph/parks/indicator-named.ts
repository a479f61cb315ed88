import type { Indicator } from '../assess/scheme.js';

/** The indicator that people name by its id or its code, whatever the width of its digits; undefined where there is none. */
export function indicatorNamed<I extends Pick<Indicator, 'id' | 'code'>>(
  indicators: readonly I[],
  asked: string,
): I | undefined {
  const code = asked.normalize('NFKC').trim();
  return indicators.find((one) => one.id === asked.trim() || one.code === code);
}
