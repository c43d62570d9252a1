import type { NoticesQuery } from '../gql/graphql.js';

export type NoticeLine = NoticesQuery['notices']['nodes'][number];

const somebody = ({ byName }: NoticeLine): string => byName ?? 'Somebody';

const inSection = ({ sectionHeading }: NoticeLine): string =>
  sectionHeading ? ` in “${sectionHeading}”` : '';

const words: Record<NoticeLine['because'], (line: NoticeLine) => string> = {
  MENTIONED: line => `${somebody(line)} mentioned you${inSection(line)}`,
  ASKED: line =>
    line.contributionId
      ? `${somebody(line)} would like you to tell more about what you wrote${inSection(line)}`
      : 'The outcome of the round names something for your school to do',
  ASSIGNED: () => 'The outcome of the round names something for you to do',
  REPLIED_TO: line =>
    line.count > 1
      ? `${line.count} replies to you${inSection(line)}, the first by ${somebody(line)}`
      : `${somebody(line)} replied to you${inSection(line)}`,
  NEW_IN_THE_ROOM: ({ count }) => (count === 1 ? 'One new contribution' : `${count} new contributions`),
  ROUND_OPENED: () => 'A round has opened: your turn to write',
  ROUND_CLOSED: () => 'The round has closed with an outcome',
  CONSENT_ASKED: ({ about }) => `${about ?? 'Your school'} is asked whether its words may be quoted`,
  CONSENT_REMINDER: ({ about }) =>
    `A reminder: ${about ?? 'your school'} was asked whether its words may be quoted, and has not answered`,
  FLAG_TO_SETTLE: () => 'Something was flagged and waits for your decision',
  WORDS_TO_SETTLE: ({ about }) =>
    `Words${about ? ` in “${about}”` : ''} were flagged and wait for your decision`,
  WORDS_HIDDEN: ({ about }) => `Words were hidden${about ? ` in ${about}` : ''} and wait for your decision`,
  PLACE_OFFERED: ({ about }) => `Your school is offered a place${about ? ` in ${about}` : ''}`,
  INVITED: ({ about }) => `You are invited${about ? ` to ${about}` : ''}: the link is in your mailbox`,
  TASK_TO_SETTLE: ({ about }) => `A group needs looking after${about ? ` in ${about}` : ''}`,
  CHARTER_TO_ACCEPT: ({ about }) => `The charter is to change, and waits for ${about ?? 'your school'}`,
  PRACTICE_TO_REVIEW: ({ about }) => `“${about ?? 'A practice'}” waits for review`,
  TIME_TO_CHOOSE: ({ about }) => `When can ${about ?? 'your school'} meet? A time is being chosen`,
  MEETING_NEAR: () => 'You meet within a day',
  DID_YOU_MEET: ({ about }) => `Did you meet? One tap for ${about ?? 'your school'}`,
  PRACTICE_WAITS: ({ about }) => `“${about ?? 'A practice'}” waits for you`,
  PRACTICE_REMINDER: ({ about }) => `A reminder: “${about ?? 'a practice'}” still waits for you`,
  WORDS_TO_APPROVE: ({ about }) => `“${about ?? 'A practice'}” quotes your school: may it stand so?`,
  WORDS_REMINDER: ({ about }) =>
    `A reminder: “${about ?? 'a practice'}” quotes your school and waits for its yes`,
  SAMPLE_TO_CODE: line => `${somebody(line)} asks you to code “${line.about ?? 'a sample set'}”`,
  COMPARISON_OPEN: ({ about }) => `The comparison of “${about ?? 'a sample set'}” is open`,
  THEME_FOUND: ({ about }) => `Three or more groups share a theme${about ? ` in ${about}` : ''}`,
  INTRODUCTION_SUGGESTED: line => `${somebody(line)} suggests that groups meet`,
  TRIED_PRACTICE_WITHDRAWN: ({ about }) =>
    `“${about ?? 'A practice'}”, which your school tried, was withdrawn`,
  HELP_SOUGHT: line => `${somebody(line)} writes to your school about “${line.about ?? 'an entry'}”`,
  HELP_ANSWERED: ({ about }) => `Your school is answered about “${about ?? 'an entry'}”`,
  ONE_PERSON_LEFT: ({ about }) => `One person is left at ${about ?? 'a school'}: ask it for a second`,
};

/** One line, in words that can be read out. */
export const sentenceOf = (line: NoticeLine): string => words[line.because](line);

const roomOf = ({ roomId, contributionId }: NoticeLine): string | undefined => {
  if (!roomId) return undefined;
  return contributionId ? `/groups/${roomId}#contribution-${contributionId}` : `/groups/${roomId}`;
};

/** Where the line leads; an invitation leads nowhere, since its link is a secret of the mailbox. */
export function placeOf(line: NoticeLine): string | undefined {
  switch (line.because) {
    case 'CONSENT_ASKED':
    case 'CONSENT_REMINDER':
      return '/consent';
    case 'PLACE_OFFERED':
      return `/offers/${line.subject}`;
    case 'TASK_TO_SETTLE':
      return `/upkeep/${line.subject}`;
    case 'PRACTICE_TO_REVIEW':
    case 'PRACTICE_WAITS':
    case 'PRACTICE_REMINDER':
      return '/practices';
    case 'WORDS_TO_APPROVE':
    case 'WORDS_REMINDER':
      return '/words';
    case 'CHARTER_TO_ACCEPT':
      return line.roomId ? `/groups/${line.roomId}/charter` : undefined;
    case 'SAMPLE_TO_CODE':
    case 'COMPARISON_OPEN':
      return `/analysis/samples/${line.subject}`;
    case 'THEME_FOUND':
      return '/analysis';
    case 'INTRODUCTION_SUGGESTED':
      return '/introductions';
    case 'TRIED_PRACTICE_WITHDRAWN':
      return '/tries';
    case 'FLAG_TO_SETTLE':
    case 'WORDS_TO_SETTLE':
    case 'WORDS_HIDDEN':
      return '/flags';
    case 'HELP_SOUGHT':
    case 'HELP_ANSWERED':
      return '/expertise?show=own';
    case 'ONE_PERSON_LEFT':
      return `/schools/${line.subject.split(' ')[1]}`;
    case 'TIME_TO_CHOOSE':
    case 'MEETING_NEAR':
    case 'DID_YOU_MEET':
      return `/groups/${line.roomId}/meetings/${line.subject.split(':')[0]}`;
    case 'INVITED':
      return undefined;
    default:
      return roomOf(line);
  }
}

export interface NoticeGroup {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly NoticeLine[];
}

/** Lines of one room together, rooms in the order of their newest line; matters outside rooms together. */
export function byRoom(lines: readonly NoticeLine[]): NoticeGroup[] {
  const groups = new Map<string, NoticeLine[]>();
  for (const line of lines) groups.set(line.roomId ?? '', [...(groups.get(line.roomId ?? '') ?? []), line]);
  return [...groups].map(([key, found]) => ({
    key,
    title: found[0]?.roomName ?? 'Waiting for you elsewhere',
    lines: found,
  }));
}
