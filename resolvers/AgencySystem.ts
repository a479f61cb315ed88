import { agenciesOfSystems } from '../graph/questions/agencies-of-systems.js';
import { connectionOf, windowOf } from './connection.js';
import { countedIn } from './counted-in.js';
import type { AgencySystemResolvers } from './types.generated.js';

export const AgencySystem: AgencySystemResolvers = {
  agencies: async ({ id }, asked, context, info) => {
    const window = countedIn(windowOf(asked), info);
    return connectionOf(await context.page(agenciesOfSystems, [window], id), window);
  },
};
