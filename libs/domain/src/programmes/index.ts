export * from './admit-schools.js';
export * from './leave-programme.js';
export * from './plan-cycle.js';
export * from './programme.events.js';
export * from './programme.js';
export * from './programme.policy.js';
export * from './start-programme.js';
