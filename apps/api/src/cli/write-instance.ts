import { coverageOf, instanceOf, joinedInstance, likenessOn, profilesFor } from '@pathways/domain/formation';
import { schoolPhases, type SchoolPhase } from '@pathways/domain/schools';
import type { ProgrammeId } from '@pathways/domain/shared';
import { writeFileSync } from 'node:fs';
import { Reading } from '../platform/reading.js';
import { commandLineActor } from '../schools/application/command-line-actor.js';
import { SchoolQueries, type SchoolSnapshot } from '../schools/application/school.queries.js';
import { tell, UsageRefused, withApp } from './command.js';

export interface WriteInstanceOptions {
  readonly programme: string;
  readonly phases: string;
  readonly out: string;
}

const isPhase = (name: string): name is SchoolPhase => schoolPhases.some(phase => phase === name);

function readPhases(text: string): SchoolPhase[] {
  return text.split(',').map(name => {
    const phase = name.trim();
    if (isPhase(phase)) return phase;
    throw new UsageRefused(`--phases takes ${schoolPhases.join(', ')}, not “${name}”.`);
  });
}

/** Writes a programme's open schools, under the usual profile of each phase, as one instance file. */
export const writeInstance = ({ programme: slug, phases, out }: WriteInstanceOptions): Promise<void> =>
  withApp(async app => {
    const wanted = readPhases(phases);
    const programme = await app
      .get(Reading)
      .row<{ id: ProgrammeId }>('cli.programme', 'select id from programme where slug = $1', [slug]);
    if (!programme) throw new UsageRefused(`There is no programme “${slug}”.`);
    const schools = app.get(SchoolQueries);
    const parts = [];
    for (const phase of wanted) {
      const [profile] = profilesFor(phase);
      if (!profile) continue;
      const codes = profile.measures.map(({ code }) => code);
      const all = await schools.snapshotFor(commandLineActor, { programme: programme.id }, codes);
      const pool = all.filter((school: SchoolSnapshot) => school.phase === phase);
      const known = pool.filter(school => coverageOf(school, pool, profile).isEnough);
      tell(`${phase}: ${known.length} schools; too little is known of ${pool.length - known.length} more.`);
      parts.push(instanceOf(known, likenessOn(pool, profile)));
    }
    writeFileSync(out, JSON.stringify(joinedInstance(parts)));
    tell(`Written to ${out}.`);
  });
