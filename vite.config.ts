import { resolve } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contentSecurityPolicyInBuildsOnly } from './tools/vite/content-security-policy.ts'
import { mockWorker } from './tools/vite/mock-worker.ts'
import { notFoundPage } from './tools/vite/not-found-page.ts'
import { pageStart } from './tools/vite/page-start.ts'
import { plansModule } from './tools/vite/plans-module.ts'
import { realApi } from './tools/vite/real-api.ts'
import { serviceWorker } from './tools/vite/service-worker.ts'

/** Files of the query client that the build leaves out. */
const UNUSED_OF_QUERIES = [
  'mutationCache',
  'infiniteQueryBehavior',
  'timeoutManager',
  'suspense',
  'errorBoundaryUtils',
  'IsRestoringProvider',
  'QueryErrorResetBoundary',
]

/** In the build, in place of what is never used or is there already. */
const LIGHTER = [
  // What the router asks a shim for is in React itself.
  { find: 'use-sync-external-store/shim/index.js', replacement: 'react' },
  ...UNUSED_OF_QUERIES.map((part) => ({
    find: `./${part}.js`,
    replacement: resolve('src/queries/unused-of-queries.ts'),
  })),
]

/** Six letters tell one content from another as well as eight, and the names of late files stand in the first one. */
const NAME_BY_CONTENT = 'assets/[name]-[hash:6].js'

export default defineConfig({
  // Files of the build find each other wherever it lies; the page finds the first by its <base>.
  base: './',
  resolve: { alias: LIGHTER },
  plugins: [
    react(),
    tailwindcss(),
    contentSecurityPolicyInBuildsOnly(),
    plansModule('plans'),
    mockWorker(),
    realApi(process.env['DEVELOPMENT_API']),
    pageStart(),
    serviceWorker(),
    notFoundPage(),
  ],
  test: {
    // Not UTC, and a day ahead of the plans' time zone for half of the day, so that no date leans on the machine.
    env: { TZ: 'Pacific/Auckland' },
    // One fewer unless told so, which on two cores is half.
    maxWorkers: '100%',
    tags: [
      {
        name: 'exhaustive',
        description: 'Repeats on another database, signal or fault what a test without it has seen once.',
      },
    ],
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: [
            'tests/{core,words,exports,api,queries,mocks,contract,tools,e2e}/**/*.test.{ts,tsx}',
            'tests/{features,ui}/**/*.test.ts',
          ],
          environment: 'node',
          // Nearly all of it is pure, and a process for each of a hundred files takes longer than their tests.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          include: ['tests/{ui,features,app}/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/setup/screens.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['tests/server/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/setup/throwaway-postgres.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          environment: 'node',
          // A megabyte of the build's own, which needs no compiling.
          server: { deps: { external: [/\/dist-server\//u] } },
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'files', include: ['tests/files/**/*.test.ts'], environment: 'node' },
      },
    ],
  },
  build: {
    target: ['chrome111', 'safari16.4', 'firefox128'],
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // No module of the build does anything by being read.
      treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
      output: {
        chunkFileNames: NAME_BY_CONTENT,
        entryFileNames: NAME_BY_CONTENT,
        codeSplitting: {
          groups: [
            // What the page begins with is one request, however many late parts share some of it.
            { name: 'first-screen', tags: ['$initial'] },
            // And so are the texts of a language.
            { name: 'words-en', test: /src\/words\/(?:en|interface-en|story-en)\.ts$/u },
            { name: 'words-zh-cn', test: /src\/words\/(?:zh-cn|interface-zh-cn|story-zh-cn)\.ts$/u },
            // What several pages share, but for their charts, is one request too.
            {
              name: 'shared',
              test: /src\/(?:core|queries\/(?!live)|words\/(?!briefing|changes|files|marks|nowhere|overview|plan-progress|present|print))|src\/ui\/(?:(?!share-key)[\w-]+|take-away\/take-away-menu|charts\/(?:axis-texts|chart-reading|geometry|text-shape|trajectory-(?:domains|model|points)))\.tsx?$|node_modules\/@tanstack\/(?:query|react-query)/u,
              minShareCount: 2,
              includeDependenciesRecursively: false,
            },
            // So is what draws the chart of a target, with the library, and what draws all targets on one scale.
            {
              name: 'target-chart',
              test: /src\/ui\/charts\/(?!share|still-share|scale-story)|node_modules\/(?:recharts|victory-vendor|d3-)/u,
              minShareCount: 2,
            },
            {
              name: 'share-parts',
              test: /src\/ui\/(?:share-key|charts\/(?:share|scale-story))/u,
              minShareCount: 2,
              includeDependenciesRecursively: false,
            },
            { name: 'target-ahead', test: /src\/(?:app\/target-ahead|features\/target\/chart-parts)\.ts$/u },
            { name: 'pages', test: /src\/(?:api\/(?:every-page|rest-of-plan)|queries\/plan-desk)\.ts$/u },
            // What a page that is not set up as it must be needs.
            {
              name: 'setup',
              test: /src\/(?:app\/(?:page-start|show-fault|setup-fault)|api\/(?:configuration|policy-fault|configuration-fault))\.tsx?$/u,
              includeDependenciesRecursively: false,
            },
            // What only a large plan needs, the library that draws what is seen of it among it.
            {
              name: 'many-targets',
              test: /src\/(?:features\/overview\/(?:many\/|judge-target)|words\/plan-progress)|node_modules\/@tanstack\/(?:react-)?virtual/u,
              includeDependenciesRecursively: false,
            },
            // What the overview fetches after its first screen is one request too.
            {
              name: 'overview-late',
              test: /src\/(?:features\/overview|words\/(?:overview-tools|marks|last-look))/u,
              includeDependenciesRecursively: false,
            },
            // And what every page of a plan fetches beside it.
            {
              name: 'beside-plan',
              test: /src\/(?:app\/(?:beside-plan|follow-plan|present-key|live-note|origin-badge)|core\/deck|queries\/live|api\/live-stream|ui\/(?:letter-keys|present-path|use-news|write-parameters)|words\/(?:live|change-text))/u,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
})
