import { notFound } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';

const ReasonMissing = refusalType('ReasonMissing', 'It needs a reason.');
const WordsAreGone = refusalType('WordsAreGone', 'The words were removed for ever.');

const NothingToSettle = refusalType('NothingToSettle', 'No flag waits on it.');
const ReadFirst = refusalType('ReadFirst', 'Open the words before you show them to everybody.');
const NothingHidden = refusalType('NothingHidden', 'Nothing is hidden here.');

export const contributionNotFound = () => notFound('contribution');
export const reasonMissing = () => new ReasonMissing('Say why, in a line. Everybody in the room reads it.');
export const wordsAreGone = () =>
  new WordsAreGone('These words were removed for ever. Nobody can show or read them again.');
export const wordsReasonMissing = () => new ReasonMissing('Say why, in a line. It is kept beside the flag.');
export const keptReasonMissing = () =>
  new ReasonMissing('Say why, in a line. Those who decide about these words read it.');
export const nothingToSettle = () =>
  new NothingToSettle('Nothing waits here any more: it was settled or reworded meanwhile.');
export const readFirst = () =>
  new ReadFirst('Open the words first: nobody shows to everybody what they have not read.');
export const nothingHidden = () =>
  new NothingHidden('No flag waits here any more, so there is nothing for you to open.');
