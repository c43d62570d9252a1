export * from './actor.js';
export * from './brand.js';
export * from './result.js';
