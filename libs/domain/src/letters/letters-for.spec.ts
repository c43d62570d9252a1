import type { Because, NoticeId } from '../attention/index.js';
import type { DiscussionId, GroupId } from '../shared/index.js';
import type { WaitingNotice } from './letter.js';
import { lettersFor } from './letters-for.js';

const [autumn, spring] = ['autumn', 'spring'] as DiscussionId[] as [DiscussionId, DiscussionId];
const notice = (id: string, because: Because, discussion: DiscussionId | null = autumn): WaitingNotice => ({
  id: id as NoticeId,
  because,
  room: discussion && ('oak' as GroupId),
  discussion,
});
const told = (waiting: readonly WaitingNotice[], held: readonly DiscussionId[] = []) =>
  lettersFor(waiting, new Set(held)).map(({ kind, notices }) => `${kind}: ${notices.join(' ')}`);

describe('the letters of one person', () => {
  it('are one for all that is new in a round', () => {
    expect(
      told([notice('1', 'new in the room'), notice('2', 'replied to'), notice('3', 'round opened')]),
    ).toEqual(['round: 1 2 3']);
  });

  it('are one for each mention, question and action besides', () => {
    expect(
      told([
        notice('1', 'mentioned'),
        notice('2', 'new in the room'),
        notice('3', 'asked'),
        notice('4', 'assigned'),
      ]),
    ).toEqual(['direct: 1', 'direct: 3', 'direct: 4', 'round: 2']);
  });

  it('are one for each round', () => {
    expect(told([notice('1', 'replied to'), notice('2', 'replied to', spring)])).toEqual([
      'round: 1',
      'round: 2',
    ]);
  });

  it('are none about a round that was written about and not looked at since, but for mentions', () => {
    expect(told([notice('1', 'replied to'), notice('2', 'mentioned')], [autumn])).toEqual(['direct: 2']);
  });

  it('gather matters outside rooms, without those that have mails of their own', () => {
    expect(
      told([
        notice('1', 'task to settle', null),
        notice('2', 'practice to review', null),
        notice('3', 'invited', null),
        notice('4', 'place offered', null),
      ]),
    ).toEqual(['matters: 1 2']);
  });

  it('have keys that stay when another notice comes', () => {
    const keys = (waiting: readonly WaitingNotice[]) => lettersFor(waiting, new Set()).map(({ key }) => key);
    const first = notice('1', 'replied to');
    expect(keys([first, notice('2', 'replied to')])).toEqual(keys([first]));
  });
});
