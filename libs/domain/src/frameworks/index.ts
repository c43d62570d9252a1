export * from './framework.js';
export * from './read-framework.js';
