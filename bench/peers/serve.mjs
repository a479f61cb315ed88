/**
 * Serves the graph of a Neo4j by @neo4j/graphql, over the same kind of HTTP server as Cetu's, and tells its parent where. Run as a child
 * with an IPC channel: `node serve.mjs ADDRESS`, a JSON of {uri, user, password}.
 */
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import Fastify from 'fastify';
import neo4j from 'neo4j-driver';

const { uri, user, password } = JSON.parse(process.argv[2]);
const driver = neo4j.driver(uri, neo4j.auth.basic(user ?? '', password ?? ''), { telemetryDisabled: true });
const typeDefs = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();

const http = Fastify();
const apollo = new ApolloServer({ schema, introspection: true });
await apollo.start();
await http.register(fastifyApollo(apollo), {
  path: '/graphql',
  context: () => Promise.resolve({ sessionConfig: { database: 'neo4j' } }),
});
process.send({ url: `${await http.listen({ host: '127.0.0.1', port: 0 })}/graphql` });
process.on('disconnect', () => process.exit(0));
