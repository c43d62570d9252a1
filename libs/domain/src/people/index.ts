export * from './end-role.js';
export * from './grant-role.js';
export * from './hand-over.js';
export * from './held-grant.js';
export * from './people.events.js';
export * from './rename-oneself.js';
export * from './role.policy.js';
