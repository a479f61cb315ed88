import { afterEach, describe, expect, it, vi } from 'vitest';

import { listenForControl } from '../../cli/library/control.js';
import type { HeldLibrary } from '../../cli/library/library.js';
import { EXIT } from '../../cli/problem.js';

const never = (): Promise<never> => Promise.reject(new TypeError('undefined is not a document'));
const parks = { save: never, read: never, review: never, report: never, list: never, named: never, scheme: never };
const defective: HeldLibrary = {
  ingest: never,
  remove: never,
  status: never,
  verify: never,
  ask: never,
  takeOut: never,
  close: never,
  parks,
  reviews: { list: never, import: never, facts: never, importFacts: never, withdraw: never },
  under: () => defective,
};

async function answerTo(path: string, body: string): Promise<{ status: number; answer: unknown }> {
  const control = await listenForControl(defective, 'secret');
  try {
    const response = await fetch(`${control.address}${path}`, {
      method: 'POST',
      headers: { authorization: 'Bearer secret', 'content-type': 'application/json' },
      body,
    });
    return { status: response.status, answer: await response.json() };
  } finally {
    await control.close();
  }
}

describe('a request to the control listener', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['is no JSON', '/remove', '{"slug"'],
    ['lacks a field', '/remove', '{}'],
    ['has a field of another kind', '/ingest', '{"name": 5}'],
  ])('that %s is told to be so, and is no defect', async (_, path, body) => {
    const stderr = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { status, answer } = await answerTo(path, body);
    expect(status).toBe(400);
    expect(answer).toMatchObject({
      exitCode: EXIT.USAGE,
      message: expect.stringMatching(/^the server does not understand the request: ./u) as string,
    });
    expect(stderr).not.toHaveBeenCalled();
  });

  it('that meets a defect leaves its stack on the server’s standard error', async () => {
    const stderr = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { status, answer } = await answerTo('/status', '{}');
    expect(status).toBe(422);
    expect(answer).toMatchObject({
      exitCode: EXIT.DEFECT,
      message: 'Cetu has a defect: undefined is not a document',
    });
    expect(JSON.stringify(answer)).not.toContain('control.test');
    const [told] = stderr.mock.calls.flat();
    expect(told instanceof Error ? told.stack : told).toContain('control.test');
  });
});
