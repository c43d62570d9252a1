// What every project's jest shares: TypeScript through swc, ESM, `.js` suffixes that mean the `.ts` source.
export const preset = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironmentOptions: { customExportConditions: ['@pathways/source', 'node', 'node-addons'] },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};

/** For React projects: a DOM, stylesheets as name maps (`styles.card` is "card"). */
export const browserPreset = {
  ...preset,
  testEnvironment: 'jest-environment-jsdom',
  // A specification of behaviour, not of speed: a busy machine may take its time.
  testTimeout: 30_000,
  setupFiles: [new URL('tools/jest-browser.mjs', import.meta.url).pathname],
  setupFilesAfterEnv: [new URL('tools/jest-patience.mjs', import.meta.url).pathname],
  testEnvironmentOptions: { customExportConditions: ['@pathways/source', 'browser', 'import', 'default'] },
  moduleNameMapper: {
    '\\.css$': new URL('tools/jest-css.mjs', import.meta.url).pathname,
    ...preset.moduleNameMapper,
  },
};
