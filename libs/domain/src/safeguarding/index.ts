export * from './check-talk.js';
export * from './finding.js';
export * from './safer-wording.js';
