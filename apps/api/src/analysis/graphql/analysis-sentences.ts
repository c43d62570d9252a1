import { refusalType } from '../../platform/graphql/user-error.js';

const AlreadyOpened = refusalType('AlreadyOpened', 'The comparison is open already.');
const ReasonMissing = refusalType('ReasonMissing', 'A reason is wanted.');

export const alreadyOpened = () =>
  new AlreadyOpened('The comparison of this set is open already; what was coded up to then is compared.');
export const reasonMissing = () => new ReasonMissing('Say why in a sentence: others will want to know.');
