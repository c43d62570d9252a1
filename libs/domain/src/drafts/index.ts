export * from './draft.js';
export * from './draft-place.js';
export * from './draft.policy.js';
export * from './save-draft.js';
