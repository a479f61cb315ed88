import { placeOf } from './place.js';
import type { RatingResolvers } from './types.generated.js';

export const Rating: RatingResolvers = {
  span: (rating) => placeOf(rating, rating.quote),
};
