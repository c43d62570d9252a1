export * from './job.js';
export * from './operations.policy.js';
export * from './settle-job.js';
