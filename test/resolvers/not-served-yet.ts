/** Coordinates of the contract that the API does not serve yet. */
export const NOT_SERVED_YET: readonly string[] = [];
