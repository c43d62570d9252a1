import type { ActionId } from '@pathways/domain/discussions';
import type { DiscussionId, GroupId, PersonId, SectionId, SignedIn, Urn } from '@pathways/domain/shared';
import { DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { CloseRoundHandler } from '../../../discussions/application/close-round.handler.js';
import { ContributeHandler } from '../../../discussions/application/contribute.handler.js';
import { OpenDiscussionHandler } from '../../../discussions/application/open-discussion.handler.js';
import { ReactHandler } from '../../../discussions/application/react.handler.js';
import { SetWriteFirstHandler } from '../../../discussions/application/set-write-first.handler.js';
import { kept } from '../kept.js';
import type { PlannedCycle } from './programmes.js';
import type { Stage } from './stage.js';
import type { SaidContribution } from './talk.js';

export interface RoundScene {
  readonly group: GroupId;
  readonly discussion: DiscussionId;
  readonly facilitator: PersonId;
  readonly speakers: readonly { readonly leader: SignedIn; readonly urn: Urn }[];
}

const kinds = ['see this too', 'want to try', 'tell us more'] as const;

/** The other schools of a trio say what they make of each answer. */
export async function reactTo(
  stage: Stage,
  { speakers }: Pick<RoundScene, 'speakers'>,
  said: readonly SaidContribution[],
): Promise<void> {
  stage.clock.turnTo(10, 16);
  for (const [place, { id, urn }] of said.entries()) {
    const others = speakers.filter(speaker => speaker.urn !== urn).slice(0, place % 3);
    for (const { leader, urn: speakingFor } of others) {
      const wanted = { contribution: id, kind: kinds[place % 3] ?? kinds[0], given: true, speakingFor };
      kept(await stage.get(ReactHandler).handle(leader, { ...wanted, clientId: null }), 'a reaction');
    }
  }
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The facilitator closes the round with what came of it. */
export async function closeSampleRound(stage: Stage, scene: RoundScene): Promise<void> {
  stage.clock.turnTo(4, 15, 30);
  const [first, second] = scene.speakers;
  if (!first || !second) throw new Error('A sample trio has no leaders.');
  const action = (what: string, speaker: typeof first, days: number) => ({
    ...{ id: v7() as ActionId, what, school: speaker.urn, dueOn: inDays(days) },
    person: speaker.leader.personId,
  });
  const outcome = {
    learned:
      'A buddy who shares the language helps more in the first fortnight than any form.\n\nWelcome meetings work when an adult who has been through it leads them.',
    willTry: 'Each school names two buddies before half-term and compares after four weeks.',
    actions: [
      action('Name two language buddies and tell the others how they were chosen.', first, 14),
      action('Lend the welcome booklet, and write down what had to be changed.', second, 28),
    ],
  };
  const facilitator = await stage.actor(scene.facilitator);
  kept(
    await stage
      .get(CloseRoundHandler)
      .handle(facilitator, { discussion: scene.discussion, outcome, clientId: null }),
    'the close of a round',
  );
}

/** The next cycle begins write-first: one school has answered, the others read it once they have. */
export async function writeFirst(
  stage: Stage,
  scene: Pick<RoundScene, 'group' | 'facilitator' | 'speakers'>,
  { cycle, sections }: PlannedCycle,
): Promise<void> {
  stage.clock.turnTo(2, 9);
  await stage.get(OpenDiscussionHandler).handle(scene.group, cycle);
  const [opened] = await stage
    .get(DataSource)
    .query<{ id: DiscussionId }[]>('select id from discussion where group_id = $1 and cycle_id = $2', [
      scene.group,
      cycle,
    ]);
  const [, speaker] = scene.speakers;
  const [section] = sections;
  if (!opened || !speaker || !section) throw new Error('The next sample round did not open.');
  const facilitator = await stage.actor(scene.facilitator);
  kept(await stage.get(SetWriteFirstHandler).handle(facilitator, opened.id, true), 'writing first');
  stage.clock.turnTo(1, 16, 10);
  const said = {
    section: section satisfies SectionId,
    parent: null,
    body: 'We now greet at two gates instead of one. It costs one adult more and has calmed the first ten minutes.',
    clientId: v7() as Parameters<ContributeHandler['handle']>[2]['clientId'],
    speakingFor: speaker.urn,
    researchConsent: false,
  };
  kept(await stage.get(ContributeHandler).handle(speaker.leader, opened.id, said), 'a first answer');
}
