export { type Footing, mayTell, smallNumberLine, smallNumberRule } from './small-number.js';
export { safeSums, type Askable, type Breakdown, type Piece, type Sum } from './safe-sums.js';
export { shortfallsOf, stepsOver, toldNow, type Shortfall, type Stint, type Told } from './stints.js';
