import type { CycleEdit } from '@pathways/domain/cycles';
import type { AuthorityCode, CycleId, ProgrammeId, SectionId, SignedIn, Urn } from '@pathways/domain/shared';
import { EditCycleHandler } from '../../../cycles/application/edit-cycle.handler.js';
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

/** When a cycle began and ends, in days from now: a week of it was over yesterday, so that all that is told so far counts in the figures. */
const running = { from: -70, until: 41 };

interface Span {
  readonly from: number;
  readonly until: number;
  readonly aimed?: Pick<CycleEdit, 'aims' | 'targets'>;
}

/** What the running cycle of the sample programme is for, and what it is measured by. */
export const sampleAims: Span = {
  ...running,
  aimed: {
    aims: 'Every pupil is expected, greeted and missed: three schools at a time find out what brings pupils in, and keeps them taking part.',
    targets: [
      { counts: 'schools', phase: 'primary', authority: null, target: 20 },
      { counts: 'schools', phase: 'secondary', authority: null, target: 4 },
      { counts: 'schools', phase: null, authority: '9A1' as AuthorityCode, target: 6 },
      { counts: 'schools', phase: null, authority: '9A4' as AuthorityCode, target: 8 },
      { counts: 'rounds closed', phase: null, authority: null, target: 9 },
    ],
  },
};

/** A cycle on the sample prompt sheet; unless said otherwise it began ten weeks ago and has six to go. */
export async function planCycle(
  stage: Stage,
  coordinator: SignedIn,
  programme: ProgrammeId,
  { from, until, aimed }: Span = running,
): Promise<PlannedCycle> {
  const sheet = kept(
    await stage
      .get(IssuePromptSheetHandler)
      .handle(coordinator, { programme, ...sampleFile<SheetFile>('prompt-sheet.json') }),
    'the prompt sheet',
  );
  const now = Date.now();
  const setup = {
    name: `Cycle of ${new Date(now + from * day).toLocaleDateString('en-GB', { month: 'long', year: 'numeric' })}`,
    startsOn: dayOf(now + from * day),
    endsOn: dayOf(now + until * day),
  };
  const cycle = kept(
    await stage.get(PlanCycleHandler).handle(coordinator, { programme, ...setup, sheet: sheet.id }),
    'the cycle',
  );
  if (aimed) {
    const edit = { ...setup, ...aimed, charter: null };
    kept(await stage.get(EditCycleHandler).handle(coordinator, cycle.id, edit), 'the aims');
  }
  return { programme, cycle: cycle.id, sections: sheet.sections.map(section => section.id) };
}
