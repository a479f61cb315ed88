import type { Provision } from '../provision.js';
import { actor } from './actor.js';
import { deadline } from './deadline.js';
import { number } from './number.js';
import { object } from './object.js';
import { product } from './product.js';
import type { SlotComparison, SlotRule } from './slot.js';
import { strength } from './strength.js';

/** The slots of a provision, in the order in which they are told. */
const SLOTS: readonly SlotRule[] = Object.freeze([actor, strength, object, product, number, deadline]);

/** How a provision differs from its counterpart, slot by slot; a slot that neither fills is left out. */
export const compareSlots = (from: Provision, to: Provision): readonly SlotComparison[] =>
  SLOTS.flatMap((rule) => rule(from, to) ?? []);
