import { parksById } from '../graph/questions/nodes-by-id.js';
import type { SaveParkPayloadResolvers } from './types.generated.js';

export const SaveParkPayload: SaveParkPayloadResolvers = {
  park: ({ parkId }, _, context) => context.one(parksById, parkId),
};
