import { z } from 'zod';
import type { UserError } from '../../schema/park.js';

/** What was refused and why, as it goes between the command line and a running server. */
export const userErrorSchema: z.ZodType<UserError> = z.object({
  field: z.array(z.string()).nullable(),
  code: z.string(),
  message: z.string(),
});
