import { readFileSync } from 'node:fs';
import { getOperationAST, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { configuration } from '../../cli/library/configuration.js';
import { executableSchema } from '../../resolvers/api.js';
import { costOf } from '../../resolvers/limits/cost.js';
import { LIMIT_CODES, LIMITS } from '../../resolvers/limits/limits.js';
import { NEEDS } from '../../resolvers/mutation-roles.js';
import { packageFile } from '../../schema/package-root.js';
import { contractQuery, contractQueryNames } from '../support/asking.js';
import { cetuHere } from '../support/cetu-here.js';
import { servedLibrary, type Served } from '../support/served.js';

const PAGE = readFileSync(packageFile('docs', 'limits-and-errors.md'), 'utf8');
const REFUSED = [...PAGE.matchAll(/^```text refused\n(.*?)^```\n\n```json\n(.*?)^```/gms)].map(([, query, answer]) => ({
  query: (query ?? '').trim(),
  answer: JSON.parse(answer ?? '') as unknown,
}));

describe('docs/limits-and-errors.md', () => {
  const { serve } = servedLibrary();
  let served: Served;
  beforeAll(async () => {
    served = await serve({ CETU_TOKENS: '[]' });
  });

  it('prints refusals as they are', async () => {
    expect(REFUSED).toHaveLength(2);
    for (const { query, answer } of REFUSED) expect((await served.ask(query)).body).toEqual(answer);
  });

  it('shows a command that does what it says', async () => {
    const [, command = ''] = /^```sh\n(.*?)\n```/ms.exec(PAGE) ?? [];
    expect(await cetuHere(command.split(' ').slice(2))).toMatchObject({ code: 0 });
  });

  it('tells every limit and every code of one', () => {
    for (const [limit, most] of Object.entries(LIMITS)) {
      expect(PAGE).toMatch(new RegExp(`^\\| \`${limit}\` +\\| ${most.toLocaleString('en-US')} `, 'mu'));
    }
    for (const code of LIMIT_CODES) expect(PAGE).toContain(`\`${code}\``);
  });

  it('tells what the contract’s queries cost, which is a third of the budget at most', () => {
    const schema = executableSchema();
    for (const name of contractQueryNames()) {
      const document = parse(contractQuery(name));
      const operation = getOperationAST(document);
      if (!operation) throw new Error(`${name} has no operation`);
      const cost = costOf({
        schema,
        document,
        operation,
        variables: { id: 'x', q: 'x', from: 'x', to: 'x', baseline: 'x', slug: 'x', name: 'x' },
      });
      expect(PAGE).toMatch(new RegExp(`^\\| \`${name}\` +\\| ${cost.toLocaleString('en-US')} `, 'mu'));
      expect(cost).toBeLessThan(LIMITS.cost / 3);
    }
  });

  it('tells the defaults, and what a reviewer may', () => {
    expect(configuration({}).timeoutMs).toBe(30_000);
    const mays = Object.entries(NEEDS).filter(([, role]) => role === 'reviewer');
    for (const [name] of mays) expect(PAGE).toMatch(new RegExp(`a reviewer may [^.]*\`${name}\``, 'u'));
    expect(mays).toHaveLength(5);
  });
});
