import type { MeetingKind, MeetingLineFieldsFragment, SlotAnswer, WhetherMet } from '../gql/graphql.js';

const when = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
});

/** Tue, 24 Nov 2026, 15:45: as clocks in England show it, wherever the device is. */
export const whenWords = (moment: string): string => when.format(new Date(moment));

const wallDay = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: 'Europe/London' });
const wallTime = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/London' });

/** The day and the time that clocks in England show. */
export const wallOf = (moment: string) => ({
  day: wallDay.format(new Date(moment)),
  time: wallTime.format(new Date(moment)),
});

export const kindWords: Readonly<Record<MeetingKind, string>> = {
  MEETING: 'Meeting',
  LEARNING_WALK: 'Learning walk',
  DEEP_DIVE: 'Deep dive',
  CRITICAL_FRIEND: 'Critical friend',
};

export const kindHints: Readonly<Record<MeetingKind, string>> = {
  MEETING: 'Every school of the group comes together.',
  LEARNING_WALK: 'A school is walked through with one question in mind.',
  DEEP_DIVE: 'One subject or one practice, looked at closely.',
  CRITICAL_FRIEND: 'A partner looks, asks, and says plainly what they see.',
};

export const answerWords: Readonly<Record<SlotAnswer, string>> = {
  YES: 'Yes',
  IF_NEED_BE: 'If need be',
  NO: 'No',
};

export const becameWords: Readonly<Record<WhetherMet, string>> = {
  MET: 'We met',
  MOVED: 'We moved it',
  NOT_MET: 'We did not meet',
};

export const addressOf = ({ groupId, id }: { readonly groupId: string; readonly id: string }): string =>
  `/groups/${groupId}/meetings/${id}`;

type Line = Pick<
  MeetingLineFieldsFragment,
  'state' | 'startsAt' | 'waitingSchools' | 'untoldSchools' | 'isElsewhere' | 'hasMinutes'
>;

/** What is to be done about a meeting, or how it stands, in a few words. */
export function standing(line: Line): string {
  if (line.state === 'CANCELLED') return 'Cancelled';
  if (line.waitingSchools.length > 0) return 'Say when you can come';
  if (line.state === 'POLLING') return 'A time is being chosen';
  if (line.untoldSchools.length > 0) return 'Did you meet?';
  if (line.hasMinutes) return 'Minutes are written';
  return line.isElsewhere ? 'Held elsewhere' : '';
}

/** What it is called, or that its title is out of sight. */
export const titleWords = ({ title, isHidden }: { title: string; isHidden: boolean }): string =>
  isHidden ? 'Its title is out of sight' : title;
