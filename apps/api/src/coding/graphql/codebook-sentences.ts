import type { AddCodeRefusal, ChangeCodeRefusal } from '@pathways/domain/coding';
import { notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';

const CodeNameTaken = refusalType('CodeNameTaken', 'Another code of the programme bears this name.');
const NoSuchParent = refusalType('NoSuchParent', 'The code to stand under is none of this codebook.');
const TooDeep = refusalType('CodebookTooDeep', 'The codebook would have more levels than it may.');
const CodeChangedMeanwhile = refusalType(
  'CodeChangedMeanwhile',
  'Somebody changed the code since it was read.',
);
const ReasonMissing = refusalType('ReasonMissing', 'A change of the codebook needs its reason.');
const NothingChanged = refusalType('NothingChanged', 'The code stands so already.');
const UnderItself = refusalType('UnderItself', 'A code cannot stand under itself.');
const NoSuchCode = refusalType('NoSuchCode', 'The other code is none of this codebook.');
const CodeRetired = refusalType(
  'CodeRetired',
  'A code that is not in use is neither merged nor split, nor confirmed.',
);
const TooFewParts = refusalType('TooFewParts', 'A code is split into two parts or more.');

export const codeChangedMeanwhile = ({ version }: { readonly version: number }) =>
  new CodeChangedMeanwhile(
    `Somebody changed this code meanwhile: it is at version ${version}. Read it again, then decide.`,
  );
export const notInUse = (sentence: string) => new CodeRetired(sentence);
export const nameTaken = ({ name }: { readonly name: string }) =>
  new CodeNameTaken(`There is a code “${name}” already. Use it, or choose another name.`);
export const tooDeep = ({ limit }: { readonly limit: number }) =>
  new TooDeep(`A codebook has at most ${limit} levels. Choose a code further up.`);
const noParent = () => new NoSuchParent('The code to stand under is not in this codebook any more.');

export const addCodeSentences: Sentences<AddCodeRefusal> = {
  NotVisible: () => notFound('programme'),
  CodeNameTaken: nameTaken,
  NoSuchParent: noParent,
  TooDeep: tooDeep,
};

export const changeCodeSentences: Sentences<ChangeCodeRefusal> = {
  NotVisible: () => notFound('code'),
  CodeNameTaken: nameTaken,
  NoSuchParent: noParent,
  TooDeep: tooDeep,
  CodeChangedMeanwhile: codeChangedMeanwhile,
  ReasonMissing: () => new ReasonMissing('Say why: whoever coded under the old rule will read it.'),
  NothingChanged: () => new NothingChanged('The code stands so already, so there is nothing to change.'),
  UnderItself: () =>
    new UnderItself('That code stands below this one. Move it out first, or choose another.'),
  NoSuchCode: () => new NoSuchCode('The other code is not in this codebook any more.'),
  CodeNotInUse: () => notInUse('Only codes in use are merged or split. Restore it first.'),
  TooFewParts: () => new TooFewParts('Name at least two parts.'),
};
