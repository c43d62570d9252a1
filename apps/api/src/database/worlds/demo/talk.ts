import type { ContributionId, DiscussionId, SectionId, SignedIn, Urn } from '@pathways/domain/shared';
import { v7 } from 'uuid';
import { ContributeHandler } from '../../../discussions/application/contribute.handler.js';
import { kept } from '../kept.js';
import { sampleFile } from '../sample-file.js';
import type { Stage } from './stage.js';

interface Said {
  readonly speaker: number;
  readonly text: string;
  /** The speaker lets it be studied. */
  readonly study?: boolean;
}

interface Opening extends Said {
  readonly section: number;
  readonly replies?: readonly Said[];
}

export interface TalkFile {
  readonly theme: string;
  readonly talk: readonly Opening[];
}

export const talkFile = (): readonly TalkFile[] => sampleFile<TalkFile[]>('talk.json');

/** A room in which a sample conversation is held: its schools' leaders in a fixed order. */
export interface TalkingRoom {
  readonly discussion: DiscussionId;
  readonly sections: readonly SectionId[];
  readonly speakers: readonly { readonly leader: SignedIn; readonly urn: Urn }[];
}

export interface SaidContribution {
  readonly id: ContributionId;
  readonly text: string;
  readonly urn: Urn;
}

/** Holds one conversation, a few contributions an afternoon, the earlier trios some days before the later ones. */
export async function holdTalk(stage: Stage, room: TalkingRoom, place: number): Promise<SaidContribution[]> {
  const { talk } = talkFile()[place] ?? { talk: [] };
  const said: SaidContribution[] = [];
  for (const opening of talk) {
    const parent = await say(stage, room, { place, said, opening, words: opening, parent: null });
    for (const words of opening.replies ?? [])
      await say(stage, room, { place, said, opening, words, parent });
  }
  return said;
}

interface Moment {
  readonly place: number;
  readonly said: SaidContribution[];
  readonly opening: Opening;
  readonly words: Said;
  readonly parent: ContributionId | null;
}

async function say(
  stage: Stage,
  room: TalkingRoom,
  { place, said, opening, words, parent }: Moment,
): Promise<ContributionId> {
  const { leader, urn } = room.speakers[words.speaker % room.speakers.length] ?? {};
  const section = room.sections[opening.section - 1];
  if (!leader || !urn || !section)
    throw new Error('talk.json names a speaker or a section that is not there.');
  stage.clock.turnTo(44 - 4 * place - 3 * Math.floor(said.length / 4), 15, 20 + 9 * (said.length % 4));
  const contribution = kept(
    await stage.get(ContributeHandler).handle(leader, room.discussion, {
      section,
      parent,
      body: words.text,
      clientId: v7() as Parameters<ContributeHandler['handle']>[2]['clientId'],
      speakingFor: urn,
      researchConsent: words.study ?? false,
    }),
    'a contribution',
  );
  said.push({ id: contribution.id, text: words.text, urn });
  return contribution.id;
}
