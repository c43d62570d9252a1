import type { WriteMinutesRefusal, WriteVisitNoteRefusal } from '@pathways/domain/meetings';
import { notAllowed, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { meetingNotFound, notYourSchool } from './meeting.payload.js';

const MinutesEmpty = refusalType('MinutesEmpty', 'Nothing is written down.');
const MinutesTooLong = refusalType('MinutesTooLong', 'A field has too many characters.');
const PresentFaulty = refusalType('PresentFaulty', 'A school that is no member was there.');
const MinutesChangedMeanwhile = refusalType('MinutesChangedMeanwhile', 'Somebody wrote the minutes since.');
const TooManyActions = refusalType('TooManyActions', 'More actions than a group can keep.');
const ActionFaulty = refusalType('ActionFaulty', 'An action cannot be kept as it is.');
const NotAVisit = refusalType('NotAVisit', 'The meeting is not a visit.');
const VisitIsAhead = refusalType('VisitIsAhead', 'The visit has not begun yet.');
const VisitNoteEmpty = refusalType('VisitNoteEmpty', 'Nothing is written down.');
const VisitNoteTooLong = refusalType('VisitNoteTooLong', 'A field has too many characters.');

const actionFaults = {
  words: 'says nothing yet, or too much',
  school: 'belongs to a school that is no member',
  person: 'is given to somebody who is not of that school',
  day: 'is due before the meeting',
};

export const minutesSentences: Sentences<WriteMinutesRefusal> = {
  MeetingNotFound: meetingNotFound,
  MayNotWriteMinutes: () => notAllowed('Minutes are kept of a meeting with a date, in a group that meets.'),
  MinutesEmpty: () =>
    new MinutesEmpty('Write down a decision, an action, something learned, or who was there.'),
  MinutesTooLong: ({ atMost }) => new MinutesTooLong(`Keep each field to ${atMost} characters.`),
  PresentFaulty: () =>
    new PresentFaulty('A school that is marked as present is no member. Load the page again.'),
  MinutesChangedMeanwhile: () =>
    new MinutesChangedMeanwhile('Somebody else wrote the minutes since. Yours are kept here: look at both.'),
  TooManyActions: ({ atMost }) => new TooManyActions(`At most ${atMost} actions: more are not done.`),
  ActionFaulty: ({ place, fault }) => new ActionFaulty(`Action ${place} ${actionFaults[fault]}.`),
};

export const visitNoteSentences: Sentences<WriteVisitNoteRefusal> = {
  MeetingNotFound: meetingNotFound,
  NotYourSchool: notYourSchool,
  NotAVisit: () => new NotAVisit('This was a meeting of all. Write its minutes instead.'),
  VisitIsAhead: () => new VisitIsAhead('This visit has not begun yet.'),
  VisitNoteEmpty: () => new VisitNoteEmpty('Write down what you saw, or what you take home.'),
  VisitNoteTooLong: ({ atMost }) => new VisitNoteTooLong(`Keep each field to ${atMost} characters.`),
};
