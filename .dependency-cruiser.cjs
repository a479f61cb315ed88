/**
 * The direction of imports: schema ← ingest, graph; schema, graph ← resolvers; only cli and server join the parts.
 * Each driver is imported in one file, so that a change of driver is a change of one file.
 */
const onlyIn = (driver, file) => ({
  name: `${driver} is imported in one file`,
  severity: 'error',
  from: { pathNot: `^${file}$|^(test|bench)/` },
  to: { path: `^node_modules/${driver}/` },
});

const never = (from, to) => ({
  name: `${from} does not know ${to}`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: { path: `^${to}` },
});

module.exports = {
  forbidden: [
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'every import is found', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'what ships needs only what is installed with it',
      severity: 'error',
      // The .mjs files are run by hand: they make the generated files and the vocabularies.
      from: { pathNot: '^(test|bench)/|\\.mjs$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'what ships does not know tests and benchmarks',
      severity: 'error',
      from: { pathNot: '^(test|bench)/' },
      to: { path: '^(test|bench)/' },
    },
    ...['ingest/', 'graph/', 'resolvers/', 'cli/', 'cli\\.ts', 'server\\.ts'].map((to) => never('schema', to)),
    ...['graph/', 'resolvers/', 'cli/', 'cli\\.ts', 'server\\.ts'].map((to) => never('ingest', to)),
    ...['ingest/', 'resolvers/', 'cli/', 'cli\\.ts', 'server\\.ts'].map((to) => never('graph', to)),
    ...['ingest/', 'cli/', 'cli\\.ts', 'server\\.ts'].map((to) => never('resolvers', to)),
    onlyIn('neo4j-driver', 'graph/neo4j/driver\\.ts'),
    onlyIn('@grafeo-db/js', 'graph/grafeo/driver\\.ts'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
