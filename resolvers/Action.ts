import { placeOf } from './place.js';
import type { ActionResolvers } from './types.generated.js';

export const Action: ActionResolvers = {
  span: (action) => placeOf(action, action.text),
};
