import { preset } from '../../jest.preset.mjs';

/** One browser and one product for all journeys, so they run one after the other. */
export default {
  ...preset,
  displayName: 'journeys',
  testEnvironment: './src/harness/witness.mjs',
  maxWorkers: 1,
  testTimeout: 120_000,
  globalSetup: './src/harness/global-setup.mjs',
  globalTeardown: './src/harness/global-teardown.mjs',
  testSequencer: './src/harness/by-name.mjs',
};
