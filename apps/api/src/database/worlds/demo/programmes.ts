import type { CycleId, ProgrammeId, SectionId, SignedIn, Urn } from '@pathways/domain/shared';
import { AdmitSchoolsHandler } from '../../../programmes/application/admit-schools.handler.js';
import { PlanCycleHandler } from '../../../programmes/application/plan-cycle.handler.js';
import {
  StartProgrammeHandler,
  type StartProgramme,
} from '../../../programmes/application/start-programme.handler.js';
import { IssuePromptSheetHandler } from '../../../prompts/application/issue-prompt-sheet.handler.js';
import { commandLineActor } from '../../../schools/application/command-line-actor.js';
import { kept } from '../kept.js';
import { sampleFile } from '../sample-file.js';
import type { Stage } from './stage.js';

interface SheetFile {
  readonly title: string;
  readonly introduction: string;
  readonly sections: readonly { readonly heading: string; readonly prompt: string }[];
}

export interface PlannedCycle {
  readonly programme: ProgrammeId;
  readonly cycle: CycleId;
  readonly sections: readonly SectionId[];
}

/** Real schools, and nobody's words. */
export const registerProgramme: StartProgramme = {
  slug: 'greater-manchester',
  name: 'Greater Manchester schools',
  summary:
    'The state-funded schools of the ten authorities as the national register has them. Nobody has said anything here yet.',
  isFictional: false,
};

export const sampleProgramme: StartProgramme = {
  slug: 'sample',
  name: 'Sample programme (fictional)',
  summary:
    'Twenty-four invented schools in four invented authorities, to show what a cycle looks like. Everything in it is fiction.',
  isFictional: true,
};

export async function startProgramme(
  stage: Stage,
  programme: StartProgramme,
  urns: readonly Urn[],
): Promise<ProgrammeId> {
  const started = kept(
    await stage.get(StartProgrammeHandler).handle(commandLineActor, programme),
    programme.name,
  );
  const admission = await stage
    .get(AdmitSchoolsHandler)
    .handle(commandLineActor, { programme: started.id, urns });
  kept(admission, `the schools of ${programme.name}`);
  return started.id;
}

const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10);
const day = 86_400_000;

/** A cycle that began ten weeks ago and has six to go, on the sample prompt sheet. */
export async function planCycle(
  stage: Stage,
  coordinator: SignedIn,
  programme: ProgrammeId,
): Promise<PlannedCycle> {
  const sheet = kept(
    await stage
      .get(IssuePromptSheetHandler)
      .handle(coordinator, { programme, ...sampleFile<SheetFile>('prompt-sheet.json') }),
    'the prompt sheet',
  );
  const now = Date.now();
  const cycle = kept(
    await stage.get(PlanCycleHandler).handle(coordinator, {
      programme,
      name: `Cycle of ${new Date(now - 70 * day).toLocaleDateString('en-GB', { month: 'long', year: 'numeric' })}`,
      startsOn: dayOf(now - 70 * day),
      endsOn: dayOf(now + 42 * day),
      sheet: sheet.id,
    }),
    'the cycle',
  );
  return { programme, cycle: cycle.id, sections: sheet.sections.map(section => section.id) };
}
