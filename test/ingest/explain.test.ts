import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explain, type Explanation } from '../../ingest/explain.js';
import { readingOf } from '../../ingest/pipeline.js';
import { readSource } from '../../ingest/read/source.js';
import { REMEDIES } from '../../ingest/remedies.js';
import { packageFile } from '../../schema/package-root.js';

const CODE = /(?:\bcode: |\b(?:finding|report)\(\s*)'([A-Z]+(?:_[A-Z]+)+)'/g;

/** Every code of a finding that the sources of `ingest` raise. */
function codesRaised(): ReadonlySet<string> {
  const root = packageFile('ingest');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return new Set(
    files.flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(CODE)].flatMap(([, code]) => code ?? []),
    ),
  );
}

async function explained(text: string): Promise<Explanation> {
  return explain(readingOf(await readSource(Buffer.from(text), 'a.txt')));
}

const TEXT = `关于加强科技金融服务的实施意见
一、加大信贷支持
（一）优化服务。鼓励银行发行科技创新债券。（责任单位：市科技局、、市财政局）
（二）完善机制。探索建立风险补偿机制。（责任单位：市财政局）`;

describe('an explanation', () => {
  it('names the rule of each fact, and the words it was read from', async () => {
    const { units } = await explained(TEXT);
    const facts = units.find(({ value, role }) => value === 1 && role === 'MEASURE')?.facts ?? [];
    expect(facts.map(({ rule, kind, span }) => [rule, kind, span?.quote])).toEqual(
      expect.arrayContaining([
        ['bracketed-clause', 'assignment', '市科技局'],
        ['directive-clauses', 'action', '鼓励银行发行科技创新债券'],
      ]),
    );
  });

  it('says of each finding what would settle it', async () => {
    const { findings } = await explained(TEXT);
    const slot = findings.find(({ code }) => code === 'EMPTY_LIST_SLOT');
    expect(slot?.settledBy).toMatch(/original/);
    expect(findings.every(({ settledBy }) => settledBy !== '')).toBe(true);
  });

  it('knows every code that is raised, and none besides', () => {
    expect([...REMEDIES.keys()].sort()).toEqual([...codesRaised()].sort());
  });
});
