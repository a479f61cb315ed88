import type { Provision } from '../../../ingest/link/provision.js';
import { viewOf } from '../../../ingest/read/fold.js';
import type { Action, CommitmentStrength, Target } from '../../../schema/model.js';

const spanIn = (text: string, quote: string) => ({
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  quote,
});

/** A provision with no facts but those given. */
export const provision = (text: string, facts: Partial<Provision> = {}): Provision => ({
  id: 'mea:test/1',
  number: '1.',
  title: '',
  view: viewOf(text),
  heading: { start: 0, end: 0 },
  ...{ skipped: [], actors: [], products: [], targets: [], actions: [], citations: [] },
  ...facts,
});

export const action = (text: string, strength: CommitmentStrength, at = 0): Action => ({
  ...{ text, strength, verb: null, instrument: null },
  span: { start: at, end: at + text.length, quote: text },
});

export const target = (facts: Partial<Target>, at = 0): Target => ({
  ...{ text: '', metric: null, value: null, valueMax: null, unit: null, comparator: null },
  ...{ deadline: null, deadlineText: null, span: { start: at, end: at + 1, quote: '' } },
  ...facts,
});

export const product = (name: string, text: string): Provision['products'][number] => ({
  ...{ name, asPrinted: name, category: 'CREDIT' },
  span: spanIn(text, name),
});

export const actor = (agency: string, system: string | null, role: 'LEAD' | 'SUPPORT' | 'RESPONSIBLE') => ({
  ...{ agency, system, role },
  span: { start: 0, end: agency.length, quote: agency },
});
