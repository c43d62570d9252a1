import type {
  CopyCyclesRefusal,
  EditCycleRefusal,
  EndCycleRefusal,
  ReopenCycleRefusal,
} from '@pathways/domain/cycles';
import { notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';

const NothingToCopy = refusalType('NothingToCopy', 'No cycle was chosen.');
const NotLater = refusalType('NotLater', 'The new first day is not after the old one.');
const NameTaken = refusalType('NameTaken', 'Another cycle of the programme has that name.');
const NameMissing = refusalType('NameMissing', 'Somebody who is not known yet has to say their name.');
const EndsBeforeItStarts = refusalType('EndsBeforeItStarts', 'The last day is before the first.');
const CycleIsOver = refusalType('CycleIsOver', 'The cycle was ended: its days stay as they were.');
const NotBegunYet = refusalType('NotBegunYet', 'The first day of the cycle is still ahead.');
const OutcomeMissing = refusalType('OutcomeMissing', 'Nothing is said of what it came to.');
const OutcomeTooLong = refusalType('OutcomeTooLong', 'The outcome is longer than it may be.');
const NotEnded = refusalType('NotEnded', 'The cycle runs: there is nothing to open again.');
const ReasonMissing = refusalType('ReasonMissing', 'Nothing is said of why.');
const ReasonTooLong = refusalType('ReasonTooLong', 'The reason is longer than it may be.');
const LastDayPast = refusalType('LastDayPast', 'The last day has passed.');
const AimsTooLong = refusalType('AimsTooLong', 'The aims are longer than they may be.');
const TargetTwice = refusalType('TargetTwice', 'Two targets count the same.');
const TargetNotCountable = refusalType('TargetNotCountable', 'A target is a whole number of one or more.');

const nameTaken = ({ name }: { readonly name: string }) =>
  new NameTaken(`This programme has a cycle that is called ${name} already. Give this one another name.`);

export const copySentences: Sentences<CopyCyclesRefusal | { kind: 'NotFound' }> = {
  NotFound: () => notFound('programme'),
  NotYours: () => notAllowed('Only a coordinator of the programme can copy its cycles.'),
  NothingToCopy: () => new NothingToCopy('Choose at least one cycle of this programme.'),
  NotLater: ({ startsOn }) => new NotLater(`Choose a first day after ${startsOn}, when the old one began.`),
  NameTaken: ({ name }) =>
    new NameTaken(`There is a cycle ${name} in this programme already. Rename it, or choose another year.`),
};

export const editSentences: Sentences<EditCycleRefusal | { kind: 'NotFound' }> = {
  NotFound: () => notFound('cycle'),
  NotYours: () => notAllowed('Only a coordinator of the programme can set a cycle up.'),
  NameMissing: () => new NameMissing('Give the cycle a name of at most 80 characters.'),
  NameTaken: nameTaken,
  EndsBeforeItStarts: () => new EndsBeforeItStarts('The last day cannot be before the first.'),
  CycleIsOver: () => new CycleIsOver('This cycle was ended. Its first and last day stay as they were.'),
  AimsTooLong: ({ atMost }) => new AimsTooLong(`Say the aims in at most ${atMost} characters.`),
  TargetTwice: ({ counts }) =>
    new TargetTwice(`Two targets count ${counts} of the same phase and authority. Keep one of them.`),
  TargetNotCountable: () => new TargetNotCountable('Write each target as a whole number of one or more.'),
};

export const endSentences: Sentences<EndCycleRefusal | { kind: 'NotFound' }> = {
  NotFound: () => notFound('cycle'),
  NotYours: () => notAllowed('Only a coordinator of the programme can end its cycles.'),
  NotBegunYet: ({ startsOn }) =>
    new NotBegunYet(`It begins on ${startsOn}. Change its days instead of ending it.`),
  OutcomeMissing: () => new OutcomeMissing('Say what the cycle came to, be it in one sentence.'),
  OutcomeTooLong: ({ atMost }) =>
    new OutcomeTooLong(`Say what it came to in at most ${atMost.toLocaleString('en-GB')} characters.`),
};

export const reopenSentences: Sentences<ReopenCycleRefusal | { kind: 'NotFound' }> = {
  NotFound: () => notFound('cycle'),
  NotYours: () => notAllowed('Only a coordinator of the programme can open its cycles again.'),
  NotEnded: () => new NotEnded('This cycle runs already. Look at its page again.'),
  ReasonMissing: () => new ReasonMissing('Say why it is opened again.'),
  ReasonTooLong: ({ atMost }) =>
    new ReasonTooLong(`Say why in at most ${atMost.toLocaleString('en-GB')} characters.`),
  LastDayPast: () => new LastDayPast('Choose a last day that is today or later.'),
};
