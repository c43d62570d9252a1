import type { INestApplicationContext } from '@nestjs/common';
import type { PersonId, SignedIn, Urn } from '@pathways/domain/shared';
import { DataSource } from 'typeorm';
import { importShipped, publishedFiles, sampleFiles } from '../shipped-files.js';
import type { StoryClock } from '../story-clock.js';
import { appointFacilitator, enterStaff } from './cast.js';
import { codeTalk } from './coding.js';
import { offerAndAsk } from './expertise.js';
import { formFamily } from './family.js';
import { propose } from './formation.js';
import { enterFrameworks } from './frameworks.js';
import { wantMailAtAnyHour } from './mail.js';
import { meet } from './meetings.js';
import { publishPractices } from './practices.js';
import {
  planCycle,
  registerProgramme,
  sampleAims,
  sampleProgramme,
  startProgramme,
  type PlannedCycle,
} from './programmes.js';
import { closeSampleRound, reactTo, writeFirst } from './rounds.js';
import { Stage } from './stage.js';
import { holdTalk, type SaidContribution } from './talk.js';
import { releaseTrios, type Trio } from './trios.js';
import { readAsResearchers, readBack } from './visits.js';

/** The real schools of Greater Manchester with nobody's words, and a sample programme that is fiction throughout. */
export async function fillDemo(
  app: INestApplicationContext,
  clock: StoryClock,
  tell: (step: string) => void,
): Promise<void> {
  const stage = new Stage(app, clock);
  tell('Reading the register, results, census and absence of Greater Manchester');
  await importShipped(app, publishedFiles);
  await importShipped(app, sampleFiles);
  tell('Starting the programmes');
  const register = await startProgramme(stage, registerProgramme, await urnsOf(stage, false));
  const sample = await startProgramme(stage, sampleProgramme, await urnsOf(stage, true));
  const staff = await enterStaff(stage, { register, sample });
  const coordinator = await stage.actor(memberOf(staff, 'coordinator'));
  await enterFrameworks(stage, coordinator, sample);
  await planCycle(stage, coordinator, register);
  const planned = await planCycle(stage, coordinator, sample, sampleAims);
  tell('Forming and releasing the sample trios');
  stage.clock.turnTo(60, 9);
  const proposals = [
    ...(await propose(stage, coordinator, planned, { phase: 'primary', task: 'trios' })),
    ...(await propose(stage, coordinator, planned, { phase: 'secondary', task: 'trios' })),
  ];
  const trios = await releaseTrios(stage, coordinator, proposals);
  const facilitators: PersonId[] = [];
  for (const { group } of trios.slice(0, 2))
    facilitators.push(await appointFacilitator(stage, coordinator, group));
  tell('Holding the sample discussions');
  const leaders = await leadersOf(stage, trios);
  await wantMailAtAnyHour(stage, [...leaders.values()].slice(0, 3));
  await formFamily(stage, coordinator, planned, leaders);
  const talks = await holdTalks(stage, trios, planned, leaders);
  tell('Coding, consenting, publishing');
  const researcher = await stage.actor(memberOf(staff, 'researcher'));
  const editor = await stage.actor(memberOf(staff, 'editor'));
  const secondResearcher = await stage.actor(memberOf(staff, 'second researcher'));
  await readAsResearchers(stage, [researcher, secondResearcher], trios);
  const excerpts = await codeTalk(stage, { programme: sample, researcher, secondResearcher, talks, leaders });
  await publishPractices(stage, { programme: sample, researcher, editor, leaders, excerpts });
  const [reacting, closing] = trios.map((trio, place) => ({
    ...trio,
    facilitator: facilitators[place],
    speakers: speakersOf(trio, leaders),
  }));
  tell('Reacting, closing a round, beginning the next');
  const visited = trios.find(({ members }) => members.some(({ urn }) => urn === '900001')) ?? trios[0];
  if (visited) await meet(stage, { group: visited.group, speakers: speakersOf(visited, leaders) });
  await offerAndAsk(stage, sample, leaders);
  if (reacting) await reactTo(stage, reacting, talks[0] ?? []);
  if (closing?.facilitator) {
    const scene = { ...closing, facilitator: closing.facilitator };
    await closeSampleRound(stage, scene);
    const next = await planCycle(stage, coordinator, sample, { from: 43, until: 120 });
    await writeFirst(stage, scene, next);
  }
  await stage.settle();
}

function memberOf(staff: ReadonlyMap<string, PersonId>, key: string): PersonId {
  const person = staff.get(key);
  if (!person) throw new Error(`people.json has no ${key}.`);
  return person;
}

/** The state-funded ones: a programme is for schools that the public pays for. */
async function urnsOf(stage: Stage, fictional: boolean): Promise<Urn[]> {
  const rows = await stage.get(DataSource).query<{ urn: Urn }[]>(
    `select urn from school
     where is_fictional = $1 and is_open and phase <> 'other'
       and type_name not similar to '%(independent|Further education|Special post 16)%'
     order by urn`,
    [fictional],
  );
  return rows.map(({ urn }) => urn);
}

async function leadersOf(stage: Stage, trios: readonly Trio[]): Promise<ReadonlyMap<Urn, SignedIn>> {
  const leaders = new Map<Urn, SignedIn>();
  for (const { members } of trios) {
    for (const { urn, leader } of members) leaders.set(urn, await stage.actor(leader));
  }
  return leaders;
}

/** Each trio talks, and comes back to read what was said. */
async function holdTalks(
  stage: Stage,
  trios: readonly Trio[],
  { sections }: PlannedCycle,
  leaders: ReadonlyMap<Urn, SignedIn>,
): Promise<SaidContribution[][]> {
  const talks: SaidContribution[][] = [];
  for (const [place, trio] of trios.entries()) {
    const speakers = speakersOf(trio, leaders);
    talks.push(await holdTalk(stage, { ...trio, sections, speakers }, place));
    await readBack(stage, trio.group, speakers);
  }
  return talks;
}

const speakersOf = ({ members }: Trio, leaders: ReadonlyMap<Urn, SignedIn>) =>
  members.flatMap(({ urn }) => {
    const leader = leaders.get(urn);
    return leader ? [{ urn, leader }] : [];
  });
