import { agenciesOfSystems } from '../graph/questions/agencies-of-systems.js';
import { agenciesById } from '../graph/questions/nodes-by-id.js';
import { nodeConnection, windowOf } from './connection.js';
import type { AgencySystemResolvers } from './types.generated.js';

export const AgencySystem: AgencySystemResolvers = {
  agencies: async ({ id }, asked, context) => {
    const window = windowOf(asked);
    const page = await context.page(agenciesOfSystems, [window], id);
    return nodeConnection(context, agenciesById, page, window);
  },
};
