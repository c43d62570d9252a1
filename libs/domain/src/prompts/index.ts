export * from './issue-prompt-sheet.js';
export * from './prompt-sheet.js';
