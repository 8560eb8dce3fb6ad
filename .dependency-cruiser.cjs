/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'core-imports-nothing',
      comment: 'The core is pure: it imports nothing but itself. Hand it what it needs as an argument.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: '^src/core/' },
    },
    {
      name: 'worker-imports-nothing',
      comment: 'The service worker is one script of its own, and knows nothing of the app that it keeps.',
      severity: 'error',
      from: { path: '^src/worker/' },
      to: { pathNot: '^src/worker/' },
    },
    {
      name: 'words-import-core-only',
      comment: 'The texts know the words of the domain and nothing else: they import the core only.',
      severity: 'error',
      from: { path: '^src/words/' },
      to: { pathNot: '^src/(core|words)/' },
    },
    {
      name: 'api-knows-no-view',
      comment: 'The client knows neither React, nor the cache, nor a view: of src it imports the core only.',
      severity: 'error',
      from: { path: '^src/api/' },
      to: {
        path: '^src/(?!core/|api/)|node_modules/(@types/)?(react|react-dom|react-is|@tanstack|wouter|recharts)/',
      },
    },
    {
      name: 'queries-render-nothing',
      comment:
        'Queries render nothing: of src they import the core and the client, and no React but in api-context.tsx, ' +
        'which hands the client down.',
      severity: 'error',
      from: { path: '^src/queries/', pathNot: '^src/queries/api-context\\.tsx$' },
      to: {
        path: '^src/(?!core/|api/|queries/)|node_modules/(@types/)?(react|react-dom|react-is|wouter|recharts)/',
      },
    },
    {
      name: 'queries-stand-below-the-interface',
      comment: 'Queries know neither the interface nor the screens.',
      severity: 'error',
      from: { path: '^src/queries/api-context\\.tsx$' },
      to: { path: '^src/(?!core/|api/|queries/)|node_modules/(react-dom|wouter|recharts)/' },
    },
    {
      name: 'exports-know-no-view',
      comment:
        'Files are made from what is known, not from what is on screen: of src the exports import the core and ' +
        'the words, and neither React, the cache nor the chart library.',
      severity: 'error',
      from: { path: '^src/exports/' },
      to: {
        path: '^src/(?!core/|words/|exports/)|node_modules/(@types/)?(react|react-dom|react-is|@tanstack|wouter|recharts)/',
      },
    },
    {
      name: 'exports-come-late',
      comment:
        'What makes files comes when one is asked for: only the menu imports src/exports, types excepted.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(exports|ui/take-away)/' },
      to: { path: '^src/exports/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'ui-never-fetches',
      comment:
        'The interface takes props and gives markup: of src it imports the core, the words and what makes files, ' +
        'and no cache.',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/(?!core/|words/|exports/|ui/)|node_modules/@tanstack/' },
    },
    {
      name: 'features-stand-alone',
      comment: 'A screen never imports another. Move what both need down into ui, words or the core.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/([^/]+)/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'features-know-no-app',
      comment: 'Imports point one way: the app imports the screens.',
      severity: 'error',
      from: { path: '^src/features/' },
      to: { path: '^src/(app/|main\\.tsx$)' },
    },
    {
      name: 'features-fetch-through-queries',
      comment:
        'Screens reach the network through src/queries alone. Only the kinds of failure may be imported.',
      severity: 'error',
      from: { path: '^src/features/' },
      to: { path: '^src/api/', pathNot: '^src/api/api-error\\.ts$' },
    },
    {
      name: 'app-is-the-last',
      comment: 'Only src/main.tsx starts the app, and only src/prerender.tsx makes a page of it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(app/|(main|prerender)\\.tsx$)' },
      to: { path: '^src/app/' },
    },
    {
      name: 'nothing-imports-main',
      comment: 'src/main.tsx is where everything starts. Nothing imports it.',
      severity: 'error',
      from: {},
      to: { path: '^src/main\\.tsx$' },
    },
    {
      name: 'one-door-to-the-charts',
      comment: 'The chart library is imported in src/ui/charts alone.',
      severity: 'error',
      from: { pathNot: '^src/ui/charts/|^tests/bench/usual/|(^|/)node_modules/' },
      to: { path: 'node_modules/(recharts|victory-vendor|d3-[^/]+|@reduxjs)/' },
    },
    {
      name: 'charts-come-late',
      comment:
        'The chart library is no part of the first screen: import src/ui/charts dynamically, types excepted.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/ui/charts/' },
      to: { path: '^src/ui/charts/.*\\.tsx$', dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'mocks-enter-by-main-alone',
      comment: 'Only src/main.tsx loads the mocks.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main\\.tsx$' },
      to: { path: '^mocks/' },
    },
    {
      name: 'mocks-enter-dynamically',
      comment:
        'src/main.tsx loads the mocks by a dynamic import under import.meta.env.DEV, so that no build holds them.',
      severity: 'error',
      from: { path: '^src/main\\.tsx$' },
      to: { path: '^mocks/', dynamic: false },
    },
    {
      name: 'mocks-never-see-the-client',
      comment:
        'The mocks share the contract, the core and the plan reader with the app, never the client under test.',
      severity: 'error',
      from: { path: '^mocks/' },
      to: { path: '^src/', pathNot: '^src/(core/|api/contract\\.ts$)' },
    },
    {
      name: 'app-is-not-built-from-tools',
      comment: 'The app imports neither tools, nor a backend, nor tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(contract|server|tools|tests)/' },
    },
    {
      name: 'only-tests-know-tests',
      comment: 'Nothing but tests imports tests.',
      severity: 'error',
      from: { path: '^(contract|mocks|server|tools)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'answers-know-no-backend',
      comment:
        'What backends share imports the contract, the core and the plan store only, and runs in a browser too.',
      severity: 'error',
      from: { path: '^contract/' },
      to: { path: '^(src/(?!core/|api/contract\\.ts$)|mocks/|server/|tools/(?!plans/plan-store\\.ts$))' },
    },
    {
      name: 'server-knows-no-view',
      comment: 'The server shares the contract, the core and the plan reader with the app, and no mocks.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^(mocks/|src/(?!core/|api/contract\\.ts$|prerender\\.tsx$))' },
    },
    {
      name: 'only-tests-know-the-server',
      comment: 'The server is a program of its own: nothing imports it.',
      severity: 'error',
      from: { path: '^(contract|mocks|tools)/' },
      to: { path: '^server/' },
    },
    {
      name: 'tools-know-no-view',
      comment: 'Tools share the contract and the core with the app and nothing else of it.',
      severity: 'error',
      from: { path: '^tools/' },
      to: { path: '^src/', pathNot: '^src/(core/|api/contract\\.ts$|prerender\\.tsx$)' },
    },
    {
      name: 'no-node-in-the-browser',
      comment: 'What runs in the browser has no modules of Node.',
      severity: 'error',
      from: { path: '^(src|contract|mocks)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-development-package-in-the-app',
      comment:
        'A package that the app, the server or the conformance check runs on belongs among the dependencies in package.json.',
      severity: 'error',
      from: {
        path: '^(src|server|contract/answers|tools/(plans|conformance))/|^tools/contract/described\\.ts$',
      },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    },
    {
      name: 'no-circles',
      comment: 'Modules import each other in a circle. Move what both need into a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      comment: 'This import leads nowhere. Correct the path, its extension or package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:plans$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'browser', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.d.ts', '.mjs', '.cjs', '.json', '.css'],
    },
  },
}
