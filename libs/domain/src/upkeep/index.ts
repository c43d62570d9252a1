export * from './needs-of.js';
export * from './repair-options.js';
export * from './report-leaver.js';
export * from './settle-task.js';
export * from './tell-upkeep.js';
export * from './upkeep.events.js';
export * from './upkeep.js';
export * from './upkeep.policy.js';
