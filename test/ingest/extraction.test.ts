import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../ingest/pipeline.js';
import { SourceError } from '../../ingest/read/errors.js';
import { packageFile } from '../../schema/package-root.js';
import type { Extraction, Span } from '../../schema/model.js';

const corpus = readdirSync(packageFile('corpus')).filter((name) => name.endsWith('.txt'));
const texts = corpus.map((name) => readFileSync(packageFile('corpus', name), 'utf8'));

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const validate = ajv.compile(
  JSON.parse(readFileSync(packageFile('test', 'contracts', 'extract.schema.json'), 'utf8')) as object,
);

/** Every span in a reading, wherever it stands. */
function spansOf(value: unknown): readonly Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'quote' in value ? [value as Span] : [];
  return [...own, ...Object.values(value).flatMap(spansOf)];
}

/** What must hold of every reading, whatever was read. */
function holds(extraction: Extraction): void {
  const { source, sections, measures } = extraction;
  for (const { start, end, quote } of spansOf({ ...extraction, source: null })) {
    expect(source.text.slice(start, end)).toBe(quote);
    expect(end).toBeGreaterThan(start);
  }
  const ids = new Map(sections.map((section) => [section.id, section]));
  expect(new Set([...sections, ...measures].map(({ id }) => id)).size).toBe(sections.length + measures.length);
  for (const { span, parent } of sections) {
    const around = parent === null ? undefined : ids.get(parent);
    if (around === undefined) continue;
    expect(around.span.start).toBeLessThanOrEqual(span.start);
    expect(around.span.end).toBeGreaterThanOrEqual(span.end);
  }
  for (const [at, { span }] of measures.entries()) {
    expect(span.start).toBeGreaterThanOrEqual(measures[at - 1]?.span.end ?? 0);
  }
}

/** Reads bytes; null where the file is refused, which only a `SourceError` may do. */
async function read(bytes: Uint8Array): Promise<Extraction | null> {
  try {
    return await extract(bytes, 'any.txt');
  } catch (error) {
    if (error instanceof SourceError) return null;
    throw error;
  }
}

describe('a reading', () => {
  it.each(corpus)('of %s is by the schema, and its quotations read as the text does', async (name) => {
    const extraction = await extract(readFileSync(packageFile('corpus', name)), name);
    validate(JSON.parse(JSON.stringify(extraction)));
    expect(validate.errors).toBeNull();
    holds(extraction);
  });

  it('is the same each time', async () => {
    const bytes = readFileSync(packageFile('corpus', 'lianyungang-opinions.txt'));
    expect(await extract(bytes, 'a.txt')).toEqual(await extract(bytes, 'a.txt'));
  });

  it('of any bytes is a reading or a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const extraction = await read(bytes);
        if (extraction !== null) holds(extraction);
      }),
      { numRuns: 200 },
    );
  });

  it('of pieces of documents, cut anywhere and mixed, holds together', async () => {
    const piece = fc
      .record({ text: fc.constantFrom(...texts), from: fc.nat(10_000), length: fc.nat(1500) })
      .map(({ text, from, length }) => text.slice(from, from + length));
    const noise = fc.oneof(
      fc.stringMatching(/^[（）()一二三1-9.、。：《》第条 \t|\n]{0,20}$/),
      fc.constantFrom(
        '序号\t重点任务\t责任单位\t完成时限\n1\t建立机制\t市科技局\t2025年底\n2\t建设平台\t市财政局',
        '| 任务 | 牵头单位 |\n| --- | --- |\n| 建立机制 | 市科技局 |',
        '（一）落实政策。（财政部负责）\n具体措施：\n1.总结做法。（财政部牵头）\n2.简化程序。（税务总局负责）',
        '专栏1　重点工程\n1．推进扩容。\n2．推进部署。',
        '附件\n任务分工表',
        '某市人民政府\n2024年5月6日',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(piece, noise), { minLength: 1, maxLength: 5 }), async (pieces) => {
        const extraction = await read(Buffer.from(pieces.join('\n')));
        if (extraction === null) return;
        validate(JSON.parse(JSON.stringify(extraction)));
        expect(validate.errors).toBeNull();
        holds(extraction);
      }),
      { numRuns: 60 },
    );
  });

  it('takes time in proportion to the text', async () => {
    const once = texts.join('\n');
    const time = async (text: string): Promise<number> => {
      const start = performance.now();
      await extract(Buffer.from(text), 'long.txt');
      return performance.now() - start;
    };
    await time(once);
    expect(await time(once.repeat(8))).toBeLessThan(8 * 6 * Math.max(await time(once), 20));
  });
});
