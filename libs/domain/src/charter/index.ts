export * from './accept-charter.js';
export * from './changed-lines.js';
export * from './charter-change.js';
export * from './charter.events.js';
export * from './charter.policy.js';
export * from './clause-library.js';
export * from './give-up-charter-change.js';
export * from './propose-charter-change.js';
