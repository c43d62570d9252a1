export * from './answer-guest.js';
export * from './guest.events.js';
export * from './guest.js';
export * from './guest.policy.js';
export * from './invite-guest.js';
