import { preset } from '../../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'api',
  testEnvironment: 'node',
  globalSetup: './test/support/global-setup.mjs',
  maxWorkers: 2,
  // Each spec loads the whole application anew, and a worker keeps the old ones: past this it begins afresh.
  workerIdleMemoryLimit: '1200MB',
  // A specification of behaviour, not of speed: a busy machine may take its time.
  testTimeout: 60_000,
};
