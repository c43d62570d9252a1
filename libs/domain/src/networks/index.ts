export * from './found-network.js';
export * from './network.events.js';
export * from './network.js';
