export * from './draft-sheet.js';
export * from './issue-prompt-sheet.js';
export * from './prompt-sheet.js';
export * from './prompt-use.js';
