import type { ExpertiseId, HelpId } from '@pathways/domain/expertise';
import type { ProgrammeId, SignedIn, Urn } from '@pathways/domain/shared';
import { v7 } from 'uuid';
import { AnswerHelpHandler } from '../../../expertise/application/answer-help.handler.js';
import { ListExpertiseHandler } from '../../../expertise/application/list-expertise.handler.js';
import { SeekHelpHandler } from '../../../expertise/application/seek-help.handler.js';
import { kept } from '../kept.js';
import type { Stage } from './stage.js';

type Speaker = readonly [Urn, SignedIn];

const entries = [
  {
    kind: 'offer',
    standing: 'hub school',
    title: 'Phonics in the first six weeks',
    words:
      'See it in our reception classes on Tuesday mornings, and talk with those who teach it. Two visitors a week.',
  },
  {
    kind: 'offer',
    standing: 'system leader',
    title: 'Reading attendance figures with your office',
    words: 'Ninety minutes with your attendance officer and your own figures, at your school or by video.',
  },
  {
    kind: 'ask',
    standing: 'school',
    title: 'A quiet room that works',
    words: 'We have a room and no idea how to keep it quiet. We would like to see one for an hour.',
  },
  {
    kind: 'offer',
    standing: 'teaching school',
    title: 'A morning for new teaching assistants',
    words: 'Each half-term, with twelve places for other schools.',
  },
] as const;

/** Four schools put something into the directory; one of them was visited, and both say what came of it. */
export async function offerAndAsk(
  stage: Stage,
  programme: ProgrammeId,
  leaders: ReadonlyMap<Urn, SignedIn>,
): Promise<void> {
  stage.clock.turnTo(25, 10);
  const speakers = [...leaders] as readonly Speaker[];
  const listed: ExpertiseId[] = [];
  for (const [place, entry] of entries.entries()) {
    const [urn, leader] = speakers[place + 1] ?? [];
    if (!urn || !leader) return;
    const id = v7() as ExpertiseId;
    kept(await stage.get(ListExpertiseHandler).list(leader, { id, programme, urn, ...entry }), entry.title);
    listed.push(id);
  }
  const [offer] = listed;
  const [comer, owner] = speakers;
  if (offer && comer && owner) await visit(stage, offer, comer, owner);
}

async function visit(
  stage: Stage,
  expertise: ExpertiseId,
  [urn, comer]: Speaker,
  [, owner]: Speaker,
): Promise<void> {
  const id = v7() as HelpId;
  const wish = { id, expertise, urn, words: 'May our two reception teachers come?' };
  kept(await stage.get(SeekHelpHandler).run(comer, wish), 'a question');
  const answers = stage.get(AnswerHelpHandler);
  stage.clock.turnTo(20, 15);
  kept(
    await answers.answer(owner, id, { agrees: true, because: 'Tuesday at nine, at the side gate.' }),
    'a yes',
  );
  stage.clock.turnTo(6, 16);
  const came = { side: 'comer', words: 'We moved phonics to the first lesson and kept it there.' } as const;
  kept(await answers.credit(comer, id, came), 'a credit');
  const gave = {
    side: 'owner',
    words: 'Their questions made us write down why we begin with sounds.',
  } as const;
  kept(await answers.credit(owner, id, gave), 'a credit');
}
