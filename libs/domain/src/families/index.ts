export * from './family.js';
export * from './family.events.js';
export * from './family.policy.js';
export * from './link-trio.js';
export * from './unlink-trio.js';
