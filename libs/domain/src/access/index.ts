export * from './role-table.js';
export * from './verbs.js';
