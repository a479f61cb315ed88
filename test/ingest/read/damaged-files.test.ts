import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceError } from '../../../ingest/read/errors.js';
import { readSource } from '../../../ingest/read/source.js';

const FOLDER = 'test/fixtures/tables';

/** What a file is read as: its text, or the code it is refused with. Anything else that is thrown is a defect. */
async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    const { text } = await readSource(bytes, 'file.bin');
    expect(text.trim()).not.toBe('');
    return `text ${text}`;
  } catch (error) {
    if (error instanceof SourceError) return `refused ${error.code} ${error.message}`;
    throw error;
  }
}

interface Damage {
  readonly keep: number;
  readonly flips: readonly (readonly [number, number])[];
}

/** Cut off somewhere, or not; and some bytes changed. */
const damage: fc.Arbitrary<Damage> = fc.record({
  keep: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  flips: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 255 })), {
    maxLength: 12,
  }),
});

function damaged(whole: Uint8Array, { keep, flips }: Damage): Uint8Array {
  const bytes = Uint8Array.from(whole.subarray(0, Math.ceil(whole.length * keep)));
  for (const [where, change] of flips) {
    const at = Math.min(bytes.length - 1, Math.floor(where * bytes.length));
    if (at >= 0) bytes[at] = (bytes[at] ?? 0) ^ change;
  }
  return bytes;
}

describe('a file that was damaged on its way', () => {
  it.each([
    ['task-table.docx', 120],
    ['task-table.pdf', 50],
    ['task-table.html', 60],
  ])(
    '%s is read or refused, and twice the same',
    async (name, numRuns) => {
      const whole = readFileSync(`${FOLDER}/${name}`);
      await fc.assert(
        fc.asyncProperty(damage, async (one) => {
          const bytes = damaged(whole, one);
          expect(await outcome(bytes)).toBe(await outcome(bytes));
        }),
        { numRuns, seed: 20240506 },
      );
    },
    120_000,
  );

  it.each(['task-table.docx', 'task-table.pdf', 'task-table.html'])('%s is read where it is whole', async (name) => {
    expect(await outcome(readFileSync(`${FOLDER}/${name}`))).toMatch(/^text [\s\S]*建设科技金融服务平台/);
  });
});
