import type { FastifyReply, FastifyRequest } from 'fastify';

/** The address that a request was sent to, ending with `/`: what is downloaded links back to it. */
export const baseOf = ({ protocol, host }: FastifyRequest): string => `${protocol}://${host}/`;

/** A refusal in the form in which GraphQL's errors are told, so that a client reads one form. */
export const refuse = (reply: FastifyReply, status: number, code: string, message: string): FastifyReply =>
  reply.code(status).send({ errors: [{ message, extensions: { code } }] });
