import type { ConsentAnswer } from '@pathways/domain/coding';
import type { ExcerptId, ProgrammeId, SignedIn, Urn } from '@pathways/domain/shared';
import { AnswerConsentHandler } from '../../../coding/application/answer-consent.handler.js';
import { ApplyCodeHandler } from '../../../coding/application/apply-code.handler.js';
import { ConsentQueries } from '../../../coding/application/consent.queries.js';
import { AskConsentHandler } from '../../../coding/application/ask-consent.handler.js';
import { kept } from '../kept.js';
import { sampleFile } from '../sample-file.js';
import { codeBlind } from './blind.js';
import { addCodes, keepNotes, type NotesScene, type PlannedCode } from './codebook.js';
import type { Stage } from './stage.js';
import type { SaidContribution } from './talk.js';

interface CodingFile {
  readonly codes: readonly PlannedCode[];
  readonly excerpts: readonly {
    /** Which trio's conversation, counted from 1. */
    readonly trio: number;
    readonly quote: string;
    readonly codes: readonly string[];
    readonly consent: 'asked' | 'given' | 'refused';
  }[];
}

export interface CodingScene {
  readonly programme: ProgrammeId;
  readonly researcher: SignedIn;
  readonly secondResearcher: SignedIn;
  /** What was said, trio by trio. */
  readonly talks: readonly (readonly SaidContribution[])[];
  readonly leaders: ReadonlyMap<Urn, SignedIn>;
}

const answers = { given: 'give', refused: 'refuse' } as const satisfies Record<string, ConsentAnswer>;

/** Codes the sample talk, asks for consent and has it answered. The excerpts by their words. */
export async function codeTalk(stage: Stage, scene: CodingScene): Promise<ReadonlyMap<string, ExcerptId>> {
  const { codes, excerpts } = sampleFile<CodingFile>('coding.json');
  stage.clock.turnTo(12, 9, 30);
  const codeIds = await addCodes(stage, scene.researcher, scene.programme, codes);
  const marked = new Map<string, ExcerptId>();
  for (const planned of excerpts) {
    const said = scene.talks[planned.trio - 1]?.find(({ text }) => text.includes(planned.quote));
    if (!said) throw new Error(`coding.json quotes what nobody said: ${planned.quote}`);
    const startsAt = said.text.indexOf(planned.quote);
    const passage = { revision: 1, startsAt, endsAt: startsAt + planned.quote.length };
    const chosen = planned.codes.map(name => {
      const code = codeIds.get(name);
      if (!code) throw new Error(`coding.json names a code that it does not define: ${name}`);
      return code;
    });
    const applied = await stage
      .get(ApplyCodeHandler)
      .handle(scene.researcher, { contribution: said.id, passage, codes: chosen });
    marked.set(planned.quote, kept(applied, `the codes of ${planned.quote}`));
    const excerpt = marked.get(planned.quote);
    if (excerpt)
      await consent(stage, scene, {
        excerpt,
        quote: planned.quote,
        urn: said.urn,
        outcome: planned.consent,
      });
  }
  await research(stage, scene, { codes: codeIds, words: codes, excerpts: marked });
  return marked;
}

/** What researchers do beside marking: code a set blind, sharpen a definition, keep memos. */
async function research(
  stage: Stage,
  { programme, talks, ...scene }: CodingScene,
  known: Pick<NotesScene, 'codes' | 'words' | 'excerpts'>,
): Promise<void> {
  const coders = { first: scene.researcher, second: scene.secondResearcher };
  const school = talks[0]?.[0]?.urn;
  await codeBlind(stage, { programme, coders, talks, codes: known.codes });
  if (school) await keepNotes(stage, { programme, coders, school, ...known });
}

interface Asked {
  readonly excerpt: ExcerptId;
  readonly quote: string;
  readonly urn: Urn;
  readonly outcome: 'asked' | 'given' | 'refused';
}

async function consent(stage: Stage, { researcher, leaders }: CodingScene, asked: Asked): Promise<void> {
  kept(
    await stage.get(AskConsentHandler).handle(researcher, asked.excerpt, 'quote unnamed'),
    'a consent request',
  );
  const leader = leaders.get(asked.urn);
  if (asked.outcome === 'asked' || !leader) return;
  const requests = await stage.get(ConsentQueries).requests(leader, { limit: 50, after: null });
  const request = requests.find(({ passage }) => passage?.quote === asked.quote);
  if (!request) throw new Error(`Nobody was asked about: ${asked.quote}`);
  kept(await stage.get(AnswerConsentHandler).handle(leader, request.id, answers[asked.outcome]), 'a consent');
}
