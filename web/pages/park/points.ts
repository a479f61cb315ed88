import { useFormat } from '../../parts/format.js';

/** Points as people read them: one digit after the point. */
export function usePoints(): (value: number) => string {
  const { number } = useFormat();
  return (value) => number(Math.round(value * 10) / 10);
}
