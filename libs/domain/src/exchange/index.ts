export * from './code-points.js';
export * from './code-rule.js';
export * from './exchange.policy.js';
export * from './plan-codes.js';
export * from './plan-notes.js';
export * from './plan-project.js';
export * from './research-file.js';
