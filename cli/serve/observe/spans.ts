import { SpanStatusCode, trace, type Span, type SpanOptions, type Tracer } from '@opentelemetry/api';
import { StoreError } from '../../../graph/store.js';

/** Does nothing until the operator registers a provider (docs/running.md § Traces). */
export const tracer = (): Tracer => trace.getTracer('cetu');

/** Runs `work` within a span of its own. A failure is marked by its code alone: messages may hold what somebody asked. */
export function inSpan<T>(name: string, options: SpanOptions, work: () => Promise<T>): Promise<T> {
  return tracer().startActiveSpan(name, options, async (span) => {
    try {
      return await work();
    } catch (error) {
      markFailed(span, [error instanceof StoreError ? error.code : 'INTERNAL']);
      throw error;
    } finally {
      span.end();
    }
  });
}

export function markFailed(span: Span, codes: readonly string[]): void {
  span.setStatus({ code: SpanStatusCode.ERROR, message: codes.join(', ') });
  span.setAttribute('error.type', codes[0] ?? 'INTERNAL');
}
