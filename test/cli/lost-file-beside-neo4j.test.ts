import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configuration } from '../../cli/library/configuration.js';
import { openLocalLibrary } from '../../cli/library/local-library.js';
import { suiteFolder } from '../support/folder.js';
import { neo4jMissing } from '../support/neo4j/availability.js';
import { takeTurn, WAIT_FOR_TURN_MS, type Turn } from '../support/neo4j/server.js';

describe.skipIf(neo4jMissing() !== undefined)('an embedded file that was not built to its end (neo4j)', () => {
  const data = suiteFolder();
  let turn: Turn | undefined;
  beforeAll(async () => {
    turn = await takeTurn();
  }, WAIT_FOR_TURN_MS);
  afterAll(async () => turn?.end());

  it('is no less so after a build of another store in its data folder', { timeout: 120_000 }, async () => {
    writeFileSync(join(data(), 'rebuilding'), 'the graph is being built anew\n');
    const { uri, user = '', password = '' } = turn?.address ?? { uri: 'bolt://not.open' };
    const chosen = { CETU_DATA_DIR: data(), NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const library = await openLocalLibrary(configuration(chosen), () => undefined);
    library.rebuilt();
    await library.close();
    expect(existsSync(join(data(), 'rebuilding'))).toBe(true);
  });
});
