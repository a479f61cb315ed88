import type { Finding, Span } from '../../schema/model.js';
import type { Body } from './body.js';

/** What a reader should know of a body that no vocabulary names: it stands as a body of its own, never as its nearest likeness. */
export function unknownBody(body: Body, span: Span): Finding | null {
  if (body.known) return null;
  return {
    code: 'UNKNOWN_BODY',
    severity: 'INFO',
    message: `${span.quote}: no body of this name is known, so it stands as ${body.name}`,
    span,
  };
}
