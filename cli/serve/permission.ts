import type { FastifyRequest } from 'fastify';
import { forbidden, onlyAsking, unauthenticated, type Permission } from '../../resolvers/permission.js';
import type { ChangesBy } from '../library/changes-by.js';
import type { Configuration } from '../library/configuration.js';
import type { TokenHolder } from '../library/tokens.js';
import { isFromThisMachine } from './from-this-machine.js';
import type { Refusal } from './plain-answers.js';

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

/** Why a request gets nothing of what people stated where the whole graph is given: it is for who may change it. Null where it may. */
export function refusalOfPeople(
  request: FastifyRequest,
  holder: TokenHolder | null,
  { tokens }: Pick<Configuration, 'tokens'>,
): Refusal | null {
  if (tokens === null) return isFromThisMachine(request) ? null : PEOPLE_STAY_HERE;
  return holder === null ? PEOPLE_NEED_A_TOKEN : null;
}

const PEOPLE_STAY_HERE: Refusal = {
  ...{ status: 403, code: 'FORBIDDEN' },
  message: 'What people stated goes out to this machine only: leave `people` out, or ask for a token.',
};
const PEOPLE_NEED_A_TOKEN: Refusal = {
  ...{ status: 401, code: 'UNAUTHENTICATED' },
  message: 'What people stated needs a token: send Authorization: Bearer TOKEN, or leave `people` out.',
};

/** Whether a request may bring a document, and so be long. */
export const mayBring = (
  request: FastifyRequest,
  holder: TokenHolder | null,
  { tokens }: Pick<Configuration, 'tokens'>,
): boolean => (tokens === null ? isFromThisMachine(request) : holder?.role === 'editor');
