import type { FastifyRequest } from 'fastify';
import { forbidden, onlyAsking, unauthenticated, type Permission } from '../../resolvers/permission.js';
import type { ChangesBy } from '../library/changes-by.js';
import type { Configuration } from '../library/configuration.js';
import type { TokenHolder } from '../library/tokens.js';
import { isFromThisMachine } from './from-this-machine.js';

/**
 * What a request may change. Where tokens are configured, what the role of its token allows, from wherever it comes; where
 * none are, everything from this machine, under `CETU_REVIEWER`, and nothing from elsewhere.
 * @param holder of the token that came with it.
 */
export function permissionOf(
  request: FastifyRequest,
  holder: TokenHolder | null,
  changesBy: ChangesBy,
  { tokens, reviewer, until }: Pick<Configuration, 'tokens' | 'reviewer'> & { readonly until: number },
): Permission {
  if (tokens === null) return isFromThisMachine(request) ? () => changesBy(reviewer, until) : onlyAsking;
  return (needs) => {
    if (holder === null) throw unauthenticated('Changing anything needs a token: send Authorization: Bearer TOKEN.');
    if (needs === 'editor' && holder.role !== 'editor') {
      throw forbidden('Your token is a reviewer’s: it may review, and propose links. This needs an editor’s.');
    }
    return changesBy(holder.name, until);
  };
}

/** Whether a request may bring a document, and so be long. */
export const mayBring = (
  request: FastifyRequest,
  holder: TokenHolder | null,
  { tokens }: Pick<Configuration, 'tokens'>,
): boolean => (tokens === null ? isFromThisMachine(request) : holder?.role === 'editor');
