import type { ApolloServerPlugin } from '@apollo/server';
import { answerBytes } from '../../resolvers/limits/answer-size.js';
import { LIMITS, overLimit } from '../../resolvers/limits/limits.js';

/**
 * Refuses an answer of too many bytes before it is written out: a text of a megabyte under each of a hundred measures is one
 * text until then. What a mutation did stands, so its answer is given as it is: who may change something is known.
 */
export const limitAnswers: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ operation, response: { body } }) => {
        if (operation?.operation !== 'query' || body.kind !== 'single' || body.singleResult.data == null)
          return Promise.resolve();
        const bytes = answerBytes(body.singleResult.data);
        if (bytes <= LIMITS.answer) return Promise.resolve();
        const { message, extensions } = overLimit('answer', bytes);
        body.singleResult = { errors: [{ message, extensions }] };
        return Promise.resolve();
      },
    }),
};
