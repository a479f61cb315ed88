/** By when something is promised. Offsets are into the text it was found in. */
export interface Deadline {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The last day of the period, or null where it cannot be told (3年左右) or comes again (每年6月底前). */
  readonly day: string | null;
  /** How far it holds: 到2025年， for what follows in its paragraph, 全年 and 2021年新建… for their own sentence. */
  readonly reach: 'PARAGRAPH' | 'SENTENCE';
  /** True where only a number makes a promise of what follows: 全年, 2021年公办养老机构…占比. */
  readonly numbersOnly?: true;
  /** The year beside it, for the second of two numbers: 到2022年和2030年，…分别不低于22%和30%. */
  readonly second?: number;
}
