export * from './action.events.js';
export * from './action.js';
export * from './action.policy.js';
export * from './answer-return.js';
export * from './give-evidence.js';
export * from './move-idea.js';
export * from './school-day-before.js';
export * from './settle-board-words.js';
