import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { packageVersion } from '../../package-version.js';

/** How the store is asked: a statement, a full-text question, a transaction that writes. */
export type Access = 'read' | 'search' | 'write';

/** What is counted; every name stands in docs/running.md, and a test holds the two together. */
export interface Metrics {
  readonly registry: Registry;
  readonly requests: Counter<'method' | 'route' | 'status'>;
  readonly requestSeconds: Histogram<'route'>;
  readonly requestsInFlight: Gauge;
  readonly operationSeconds: Histogram<'operation' | 'type'>;
  readonly errors: Counter<'code'>;
  readonly storeSeconds: Histogram<'access'>;
  readonly storeInFlight: Gauge<'access'>;
  readonly storeErrors: Counter<'code'>;
}

/** Upper bounds in seconds: most answers take milliseconds, and no statement more than 30 seconds. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Metrics of one server, in a registry of their own: a process of tests runs several servers. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const info = {
    name: 'cetu_info',
    help: 'Always 1; its label tells the version.',
    labelNames: ['version'],
    registers,
  };
  new Gauge(info).set({ version: packageVersion() }, 1);
  return { registry, ...ofRequests(registers), ...ofOperations(registers), ...ofStore(registers) };
}

const ofRequests = (registers: Registry[]): Pick<Metrics, 'requests' | 'requestSeconds' | 'requestsInFlight'> => ({
  requests: new Counter({
    name: 'cetu_http_requests_total',
    help: 'HTTP requests answered, by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    registers,
  }),
  requestSeconds: new Histogram({
    name: 'cetu_http_request_duration_seconds',
    help: 'Time from the head of a request to the end of its answer, by route.',
    labelNames: ['route'],
    buckets: SECONDS,
    registers,
  }),
  requestsInFlight: new Gauge({
    name: 'cetu_http_requests_in_flight',
    help: 'HTTP requests that are being answered now.',
    registers,
  }),
});

const ofOperations = (registers: Registry[]): Pick<Metrics, 'operationSeconds' | 'errors'> => ({
  operationSeconds: new Histogram({
    name: 'cetu_graphql_operation_duration_seconds',
    help: 'Time of a GraphQL operation, by its name (a bounded number of names) and type.',
    labelNames: ['operation', 'type'],
    buckets: SECONDS,
    registers,
  }),
  errors: new Counter({
    name: 'cetu_graphql_errors_total',
    help: 'Errors in GraphQL answers, by code.',
    labelNames: ['code'],
    registers,
  }),
});

const ofStore = (registers: Registry[]): Pick<Metrics, 'storeSeconds' | 'storeInFlight' | 'storeErrors'> => ({
  storeSeconds: new Histogram({
    name: 'cetu_store_duration_seconds',
    help: 'Time the store takes, waiting for a connection or a turn to write included, by access.',
    labelNames: ['access'],
    buckets: SECONDS,
    registers,
  }),
  storeInFlight: new Gauge({
    name: 'cetu_store_in_flight',
    help: 'Statements and transactions that the store has not answered yet; on Neo4j each of them holds or awaits a connection.',
    labelNames: ['access'],
    registers,
  }),
  storeErrors: new Counter({
    name: 'cetu_store_errors_total',
    help: 'Failures of the store, by code.',
    labelNames: ['code'],
    registers,
  }),
});
