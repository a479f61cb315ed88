import { counterpartsById } from '../graph/questions/links-by-id.js';
import { counterpartsOfStep } from '../graph/questions/strength-drift.js';
import { nodeConnection, windowOf } from './connection.js';
import { countedIn } from './counted-in.js';
import type { StrengthStepResolvers } from './types.generated.js';

export const StrengthStep: StrengthStepResolvers = {
  counterparts: async (step, { change, ...asked }, context, info) => {
    const window = countedIn(windowOf(asked), info);
    const page = await counterpartsOfStep(context.store, step, change ?? null, window);
    return nodeConnection(context, counterpartsById, page, window);
  },
};
