export * from './audit-entry.js';
export * from './audit-words.js';
export * from './audit.policy.js';
