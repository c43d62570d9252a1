import { preset } from '../../jest.preset.mjs';

export default { ...preset, displayName: 'fitness', testEnvironment: 'node', testTimeout: 60_000 };
