/**
 * The workbench asks the API and knows nothing of what is behind it: of the project it imports only web/. Pages do not know each other;
 * what two of them need stands in parts/. Parts know api/ and i18n/.
 */
const never = (name, from, to) => ({ name, severity: 'error', from, to });

module.exports = {
  forbidden: [
    { name: 'every import is found', severity: 'error', from: {}, to: { couldNotResolve: true } },
    // The list of pages names every page, and the header every entry of the list: only types and what is loaded later go round.
    {
      name: 'no circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import', 'type-only'] } },
    },
    never(
      'the page knows only the API',
      { path: '^web/' },
      { path: '^(cli|graph|ingest|resolvers|schema|test|bench|server\\.ts|cli\\.ts)' },
    ),
    never(
      'pages do not know each other',
      { path: '^web/pages/([^/]+)/' },
      { path: '^web/pages/', pathNot: '^web/pages/$1/' },
    ),
    never('parts know no page', { path: '^web/(parts|api|i18n)/' }, { path: '^web/pages/' }),
    never(
      'the explorer is a page of its own',
      { path: '^web/explorer/' },
      { path: '^web/(api|i18n|pages|parts|styles)/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'explorer/questions\\.ts' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.css'],
    },
  },
};
