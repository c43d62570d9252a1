export * from './actor.js';
export * from './brand.js';
export * from './london-day.js';
export * from './result.js';
