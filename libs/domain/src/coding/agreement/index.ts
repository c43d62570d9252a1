export * from './bootstrap-interval.js';
export * from './coded-text.js';
export * from './cohen-kappa.js';
export * from './compare-coders.js';
export * from './judgements.js';
export * from './krippendorff-alpha.js';
export * from './percent-agreement.js';
