import type { IdeaId } from '@pathways/domain/actions';
import type { ActionId } from '@pathways/domain/discussions';
import type { MeetingId, SlotId } from '@pathways/domain/meetings';
import { daysAfter, weekdayOf } from '@pathways/domain/letters';
import { v7 } from 'uuid';
import { MoveIdeaHandler } from '../../../actions/application/move-idea.handler.js';
import { momentOf, wallTimeOf } from '../../../letters/application/local-time.js';
import { AnswerSlotsHandler } from '../../../meetings/application/answer-slots.handler.js';
import { ProposeMeetingHandler } from '../../../meetings/application/propose-meeting.handler.js';
import { TellWhetherMetHandler } from '../../../meetings/application/tell-whether-met.handler.js';
import { WriteMinutesHandler } from '../../../meetings/application/write-minutes.handler.js';
import { kept } from '../kept.js';
import type { RoundScene } from './rounds.js';
import type { Stage } from './stage.js';

type MeetingScene = Pick<RoundScene, 'group' | 'speakers'>;

/** A quarter to four on the first weekday so many days from today on. */
function afternoon(days: number): Date {
  let { day } = wallTimeOf(new Date(Date.now() + days * 86_400_000));
  while (weekdayOf(day) > 5) day = daysAfter(day, 1);
  return momentOf({ day, time: '15:45' });
}

const plain = {
  kind: 'meeting',
  purpose: '',
  host: null,
  isElsewhere: false,
  place: '',
  length: 60,
} as const;
const slot = (days: number) => ({ id: v7() as SlotId, startsAt: afternoon(days) });

/** The trio met last week and wrote it down, and looks for its next time. */
export async function meet(stage: Stage, { group, speakers }: MeetingScene): Promise<void> {
  const [first, second] = speakers;
  if (!first || !second) throw new Error('A sample trio has no leaders.');
  const id = v7() as MeetingId;
  const link = { videoLink: 'https://meet.example/sample-trio' };
  const met = slot(-8);
  stage.clock.turnTo(20, 12);
  const proposing = stage.get(ProposeMeetingHandler);
  const past = { ...plain, ...link, id, group, title: 'First meeting of the term', slots: [met] };
  kept(await proposing.handle(first.leader, past), 'a meeting');
  stage.clock.turnTo(5, 9);
  const word = { urn: first.urn, became: 'met' as const, because: '' };
  kept(await stage.get(TellWhetherMetHandler).handle(first.leader, id, word), 'that they met');
  await writeItDown(stage, id, { first, second });
  await talkOfAnIdea(stage, { group, speakers });
  stage.clock.turnTo(2, 9, 30);
  const next = v7() as MeetingId;
  const poll = {
    ...{ ...plain, ...link, id: next, group, title: 'What came of the buddies' },
    slots: [slot(9), slot(11), slot(16)],
  };
  const proposed = kept(await proposing.handle(first.leader, poll), 'a poll');
  const words = proposed.slots.map(({ id: of }, place) => ({
    slot: of,
    answer: place === 0 ? ('no' as const) : ('yes' as const),
  }));
  const answer = { meeting: next, urn: first.urn, words };
  kept(await stage.get(AnswerSlotsHandler).handle(first.leader, answer), 'an answer');
}

async function writeItDown(
  stage: Stage,
  meeting: MeetingId,
  { first, second }: Record<'first' | 'second', MeetingScene['speakers'][number]>,
): Promise<void> {
  const dueOn = wallTimeOf(afternoon(21)).day;
  const action = (what: string, { urn, leader }: typeof first) => ({
    ...{ id: v7() as ActionId, what, school: urn, person: leader.personId, dueOn },
  });
  const minutes = {
    decisions: 'Each school names two language buddies, and says how it chose them.',
    learning: 'A buddy who came two years ago explains more in a day than a form in a week.',
    present: [first.urn, second.urn],
    actions: [
      action('Name two language buddies and write down how they were chosen.', first),
      action('Ask the buddies after two weeks what was hardest.', second),
    ],
  };
  const wanted = { meeting, minutes, seen: 0, clientId: null };
  kept(await stage.get(WriteMinutesHandler).handle(second.leader, wanted), 'minutes');
}

async function talkOfAnIdea(stage: Stage, { group, speakers }: MeetingScene): Promise<void> {
  const [first, second] = speakers;
  const ideas = stage.get(MoveIdeaHandler);
  const id = v7() as IdeaId;
  if (!first || !second) return;
  const begun = { id, title: 'Language buddies', words: 'Two newcomers settled within a fortnight.' };
  kept(await ideas.start(first.leader, group, begun), 'an idea');
  const step = { stage: 'trial' as const, words: 'Two more schools try it until half-term.', clientId: null };
  kept(await ideas.move(second.leader, id, step), 'a step');
}
