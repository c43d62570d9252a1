import { preset } from '../../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'api',
  testEnvironment: 'node',
  globalSetup: './test/support/global-setup.mjs',
  maxWorkers: 2,
  testTimeout: 20_000,
};
