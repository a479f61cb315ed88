import { stands } from '../../schema/withdrawn.js';
import type { NodeLabel } from '../schema-change.js';
import type { Value } from '../store.js';

type Properties = Readonly<Record<string, Value>>;

/** In place of a name. What must be there stays there, so that Cetu over a database that an export was loaded into can answer. */
const NOT_NAMED = 'a person not named';

/** Who reviewed or corrected something, by name, and a sentence that begins with it; with what goes out for them. */
const NAMING: ReadonlyMap<string, string> = new Map([
  ['reviewBy', NOT_NAMED],
  ['rejection', `rejected by ${NOT_NAMED}`],
]);

/** Findings whose message tells who said what has no place any more. */
const NAMING_FINDINGS: ReadonlySet<unknown> = new Set(['REVIEW_WITHOUT_PLACE', 'CORRECTION_WITHOUT_PLACE']);
const WITHOUT_PLACE = `what ${NOT_NAMED} said has no place any more`;

/** In place of the reason that a person gave, which stands in their review too. */
const BY_A_PERSON = 'said by a person';

export const namesSomebody = (label: NodeLabel, { code }: Properties): boolean =>
  label === 'Finding' && NAMING_FINDINGS.has(code);

/**
 * Properties without the names of people who made reviews and corrections, whoever asks: in a file that is handed on nobody
 * can take a name back. What they said stays, where that was asked for.
 */
export function withoutNames(label: NodeLabel | null, properties: Properties): Properties {
  const naming = label !== null && namesSomebody(label, properties);
  const told = Object.entries(properties).map(([name, value]) => [
    name,
    naming && name === 'message' ? WITHOUT_PLACE : unnamed(name, value, properties),
  ]);
  return Object.fromEntries(told) as Properties;
}

function unnamed(name: string, value: Value, { rationaleKinds }: Properties): Value {
  const instead = NAMING.get(name);
  if (instead !== undefined && value !== null && value !== '') return instead;
  if (name === 'record' && typeof value === 'string') return recordWithout(value);
  if (name !== 'rationaleTexts' || !Array.isArray(value) || !Array.isArray(rationaleKinds)) return value;
  // Where a person gave no reason, this one says who it was.
  return value.map((text: Value, index) => (rationaleKinds[index] === 'HUMAN' ? BY_A_PERSON : text));
}

/** A record as it was said, but by whom; of one that was taken back no words go out either. */
function recordWithout(record: string): string {
  const said = JSON.parse(record) as Parameters<typeof stands>[0];
  const tellsNotes = stands(said);
  return JSON.stringify(said, (key, value: unknown) => {
    if (key === 'by') return NOT_NAMED;
    return key === 'note' && !tellsNotes ? null : value;
  });
}
