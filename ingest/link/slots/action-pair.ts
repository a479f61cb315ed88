import type { Action } from '../../../schema/model.js';
import { viewOf } from '../../read/fold.js';
import { rarity } from '../word-background.js';
import { wordsIn } from '../words-in.js';
import type { Provision } from '../provision.js';

/** Two actions that speak of one thing. */
export interface ActionPair {
  readonly from: Action;
  readonly to: Action;
  /** Share of their words, by rarity, that both have: 1 where the object is the same word for word. */
  readonly shared: number;
}

/** Below this share two actions speak of different things. */
const LEAST_SHARED = 0.15;

/** An action is compared with many others; its words are cut once. */
const cutBefore = new WeakMap<Action, Words>();

/** The words of an object with their rarity, and the sum of it. */
interface Words {
  readonly rarities: ReadonlyMap<string, number>;
  readonly mass: number;
}

function objectOf(action: Action): Words {
  const before = cutBefore.get(action);
  if (before !== undefined) return before;
  const rarities = new Map(wordsIn(viewOf(action.text).text).map(({ name }) => [name, rarity(name)]));
  const words = { rarities, mass: [...rarities.values()].reduce((sum, one) => sum + one, 0) };
  cutBefore.set(action, words);
  return words;
}

/** Dice's coefficient, by rarity. */
function sharedBy(one: Words, other: Words): number {
  let both = 0;
  for (const [word, rare] of one.rarities) if (other.rarities.has(word)) both += rare;
  return both === 0 ? 0 : (2 * both) / (one.mass + other.mass);
}

/** The two actions of two provisions that share most of their objects; null where no two speak of one thing. */
export function nearestActions(from: Provision, to: Provision): ActionPair | null {
  const theirs = to.actions.map((action) => ({ action, words: objectOf(action) }));
  let best: ActionPair | null = null;
  for (const action of from.actions) {
    const words = objectOf(action);
    for (const other of theirs) {
      const shared = sharedBy(words, other.words);
      if (shared >= LEAST_SHARED && shared > (best?.shared ?? 0)) best = { from: action, to: other.action, shared };
    }
  }
  return best;
}
