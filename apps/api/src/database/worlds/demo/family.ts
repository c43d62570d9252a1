import type {
  ContributionId,
  DiscussionId,
  GroupId,
  SectionId,
  SignedIn,
  Urn,
} from '@pathways/domain/shared';
import { DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { ContributeHandler } from '../../../discussions/application/contribute.handler.js';
import { ReleaseGroupHandler } from '../../../groups/application/release-group.handler.js';
import { kept } from '../kept.js';
import { sampleFile } from '../sample-file.js';
import { propose } from './formation.js';
import type { PlannedCycle } from './programmes.js';
import type { Stage } from './stage.js';

interface Note {
  readonly by: Urn;
  readonly text: string;
}

interface FamilyFile {
  readonly name: string;
  readonly notes: readonly (Note & {
    readonly urn: Urn;
    readonly code: string;
    readonly section: number;
    readonly replies: readonly Note[];
  })[];
}

type Leaders = ReadonlyMap<Urn, SignedIn>;

/** Joins the sample trios of primary schools into a family, in which two questions are pinned to points of its graph. */
export async function formFamily(
  stage: Stage,
  coordinator: SignedIn,
  planned: PlannedCycle,
  leaders: Leaders,
): Promise<void> {
  const { name, notes } = sampleFile<FamilyFile>('family.json');
  stage.clock.turnTo(52, 9);
  const [proposal] = await propose(stage, coordinator, planned, { phase: 'primary', task: 'families' });
  if (!proposal) throw new Error('The sample schools made no family.');
  const charter = { researchAccess: true, textInEmail: false };
  const released = await stage
    .get(ReleaseGroupHandler)
    .handle(coordinator, { proposal, name, charter, overrides: [] });
  const family = kept(released, 'releasing the family');
  await stage.settle();
  const room = { stage, leaders, discussion: await discussionOf(stage, family.id) };
  stage.clock.turnTo(48, 15, 10);
  for (const note of notes) {
    if (!family.members.includes(note.urn)) continue;
    const section = planned.sections[note.section - 1];
    if (!section) throw new Error('family.json names a section that is not there.');
    const parent = await say(room, note, { section, parent: null, about: note });
    for (const reply of note.replies) await say(room, reply, { section, parent, about: null });
  }
}

async function discussionOf(stage: Stage, family: GroupId): Promise<DiscussionId> {
  const [found] = await stage
    .get(DataSource)
    .query<{ id: DiscussionId }[]>('select id from discussion where group_id = $1', [family]);
  if (!found) throw new Error('The released family has no discussion.');
  return found.id;
}

interface FamilyRoom {
  readonly stage: Stage;
  readonly leaders: Leaders;
  readonly discussion: DiscussionId;
}

interface Place {
  readonly section: SectionId;
  readonly parent: ContributionId | null;
  readonly about: { readonly urn: Urn; readonly code: string } | null;
}

async function say({ stage, leaders, discussion }: FamilyRoom, { by, text }: Note, place: Place) {
  const leader = leaders.get(by);
  if (!leader) throw new Error(`family.json lets ${by} speak, which nobody leads.`);
  const draft = {
    section: place.section,
    parent: place.parent,
    body: text,
    clientId: v7() as Parameters<ContributeHandler['handle']>[2]['clientId'],
    speakingFor: by,
    researchConsent: false,
  };
  const said = await stage.get(ContributeHandler).handle(leader, discussion, draft, place.about);
  return kept(said, 'a question pinned to a point').id;
}
