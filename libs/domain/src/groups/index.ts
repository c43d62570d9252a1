export * from './room.policy.js';
