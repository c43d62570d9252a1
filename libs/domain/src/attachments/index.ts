export * from './admit-file.js';
export * from './attach-files.js';
export * from './attachment.js';
export * from './attachment.policy.js';
export * from './file-kind.js';
export * from './file-name.js';
export * from './repeat-file.js';
export * from './tell-file-refusal.js';
