import { z } from 'zod';

/**
 * Who took back what a record says, and when. The record stays for this alone: it changes nothing and is shown nowhere, but what was
 * said before that moment is not said anew by an older file that is brought in.
 */
export const withdrawnSchema = z.object({ by: z.string(), at: z.iso.datetime() });

interface Said {
  readonly at: string;
  readonly withdrawn?: z.infer<typeof withdrawnSchema> | undefined;
}

/** Whether a record still says what it says. */
export const stands = ({ withdrawn }: Said): boolean => withdrawn === undefined;

/** When a record came to say what it says now, or to say nothing. */
export const momentOf = ({ at, withdrawn }: Said): string => withdrawn?.at ?? at;
