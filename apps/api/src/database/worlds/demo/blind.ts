import type { SampleId } from '@pathways/domain/analysis';
import type { CodeId, ContributionId, PersonId, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { v7 } from 'uuid';
import { ComparisonQueries } from '../../../analysis/application/comparison.queries.js';
import { FinishCodingHandler } from '../../../analysis/application/finish-coding.handler.js';
import { ResolveHandler } from '../../../analysis/application/resolve.handler.js';
import { StartSampleHandler } from '../../../analysis/application/start-sample.handler.js';
import { ApplyCodeHandler } from '../../../coding/application/apply-code.handler.js';
import { kept } from '../kept.js';
import { sampleFile } from '../sample-file.js';
import type { Stage } from './stage.js';
import type { SaidContribution } from './talk.js';

interface BlindFile {
  readonly name: string;
  /** The words of a disagreement that is settled, and why. */
  readonly settled: string;
  readonly because: string;
  readonly contributions: readonly {
    /** Which trio's conversation, counted from 1. */
    readonly trio: number;
    readonly begins: string;
    /** Which codes the first coder and the second put on the words. */
    readonly marks: readonly {
      readonly quote: string;
      readonly first: string[];
      readonly second: string[];
    }[];
  }[];
}

export interface BlindScene {
  readonly programme: ProgrammeId;
  readonly coders: Readonly<Record<'first' | 'second', SignedIn>>;
  readonly talks: readonly (readonly SaidContribution[])[];
  readonly codes: ReadonlyMap<string, CodeId>;
}

const anywhere = { groups: [], sections: [], phases: [], uncodedOnly: false };

/** Two researchers code the same contributions without seeing each other's codes, differ here and there, and settle one of it. */
export async function codeBlind(stage: Stage, scene: BlindScene): Promise<void> {
  const file = sampleFile<BlindFile>('blind-coding.json');
  const { first, second } = scene.coders;
  stage.clock.turnTo(12, 11);
  const chosen = file.contributions.map(({ trio, begins }) => {
    const said = scene.talks[trio - 1]?.find(({ text }) => text.includes(begins));
    if (!said) throw new Error(`blind-coding.json names what nobody said: ${begins}`);
    return said;
  });
  const begun = await stage.get(StartSampleHandler).handle(first, {
    programme: scene.programme,
    clientId: v7(),
    name: file.name,
    coders: [first.personId, second.personId] satisfies PersonId[],
    choice: { kind: 'chosen', contributions: chosen.map(({ id }) => id) satisfies ContributionId[] },
    source: anywhere,
    drawnFrom: 'chosen by hand',
  });
  const sample = kept(begun, 'the blind set');
  for (const whose of ['first', 'second'] as const) {
    for (const [place, { marks }] of file.contributions.entries()) {
      for (const mark of marks) await applyAll(stage, scene, { whose, said: chosen[place], mark });
    }
    kept(await stage.get(FinishCodingHandler).handle(scene.coders[whose], sample), `the ${whose} coder`);
  }
  await settle(stage, scene, { sample, ...file });
}

interface Marked {
  readonly whose: 'first' | 'second';
  readonly said: SaidContribution | undefined;
  readonly mark: BlindFile['contributions'][number]['marks'][number];
}

async function applyAll(stage: Stage, scene: BlindScene, { whose, said, mark }: Marked): Promise<void> {
  const codes = mark[whose].flatMap(name => scene.codes.get(name) ?? []);
  if (!said || codes.length === 0) return;
  const startsAt = said.text.indexOf(mark.quote);
  if (startsAt < 0) throw new Error(`blind-coding.json marks what nobody said: ${mark.quote}`);
  const passage = { revision: 1, startsAt, endsAt: startsAt + mark.quote.length };
  const application = { contribution: said.id, passage, codes };
  kept(await stage.get(ApplyCodeHandler).handle(scene.coders[whose], application), 'a blind coding');
}

async function settle(
  stage: Stage,
  { coders }: BlindScene,
  { sample, settled, because }: Pick<BlindFile, 'settled' | 'because'> & { readonly sample: SampleId },
): Promise<void> {
  const comparison = await stage.get(ComparisonQueries).comparison(coders.first, sample);
  const dispute = comparison?.disagreements.find(({ quote }) => quote === settled);
  if (!dispute) throw new Error(`The coders do not differ about: ${settled}`);
  const { codeId: code, excerptId: excerpt } = dispute;
  const decided = { sample, code, excerpt, answer: 'applies' as const, because, replaces: null };
  kept(await stage.get(ResolveHandler).handle(coders.second, decided), 'a resolution');
}
