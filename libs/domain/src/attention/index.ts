export * from './attention.js';
export * from './attention.events.js';
export * from './attention-settings.js';
export * from './happening.js';
export * from './needed.js';
export * from './notice-of.js';
