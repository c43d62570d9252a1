export * from './answer-help.js';
export * from './credit-help.js';
export * from './expertise.events.js';
export * from './expertise.js';
export * from './expertise.policy.js';
export * from './list-expertise.js';
export * from './seek-help.js';
export * from './settle-expertise.js';
