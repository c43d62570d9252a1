export * from './keep-profile.js';
export * from './likeness.events.js';
export * from './likeness.policy.js';
export * from './measure-choice.js';
export * from './national-reference.js';
export * from './own-profile.js';
