import {
  disadvantageBands,
  effectTimes,
  outcomeTags,
  sizeBands,
  tryEfforts,
} from '@pathways/domain/practices';
import type { DataSource } from 'typeorm';
import { copyRows, type Asked } from '../room/copy-rows.js';
import { drawnText } from '../room/words.js';
import { codePassages } from './code-passages.js';

interface Model {
  readonly practice: string;
  readonly version: string;
  readonly claim: string;
  readonly excerpt: string;
  readonly contribution: string;
  readonly revision: number;
  readonly tried: string;
}

/** A published practice of the sample with a claim, an excerpt, a consent in force and a try. */
const model = `
  select p.id as practice, v.id as version, k.id as claim, e.id as excerpt, e.contribution_id as contribution, e.revision,
    (select id from standing_try limit 1) as tried
  from practice p join practice_version v on v.practice_id = p.id and v.published_at is not null
  join claim k on k.version_id = v.id join claim_excerpt x on x.claim_id = k.id
  join quotable_passage q on q.excerpt_id = x.excerpt_id and q.purpose = x.purpose
  join excerpt e on e.id = x.excerpt_id
  where p.state = 'published' limit 1`;

/** The same id for the same place, so that copies of one table can name copies of another. */
const named = (kind: string, place = 'copy') => `md5('${kind} ' || ${place})::uuid`;
const list = (values: readonly string[]) => `array[${values.map(value => `'${value}'`).join(', ')}]`;
const drawn = (values: readonly string[]) => `(${list(values)})[1 + floor(${values.length} * random())::int]`;
const byCopy = (values: readonly string[]) => `(${list(values)})[1 + copy % ${values.length}]`;

const phases = ['primary', 'secondary', 'special'];
const themes = Array.from({ length: 40 }, (_, place) => `theme ${place}`);
const learners = [
  'quiet pupils',
  'new speakers of English',
  'pupils who are often absent',
  'whole class',
  'boys who read little',
];
const results = ['better', 'better', 'better', 'same', 'worse', 'too soon'];

const perPractice = { excerpts: 20, excerptsOfContribution: 10, claims: 4, excerptsOfClaim: 2, tries: 3 };

async function copyPractices(source: Asked, { practice, version, claim }: Model, count: number) {
  await copyRows(source, {
    table: 'practice',
    where: `id = '${practice}'`,
    changes: { id: named('practice'), slug: `'bench-' || copy` },
    times: count,
  });
  await copyRows(source, {
    table: 'practice_version',
    where: `id = '${version}'`,
    changes: {
      id: named('version'),
      practice_id: named('practice'),
      number: '1',
      title: drawnText(7),
      problem: drawnText(30),
      what_they_did: drawnText(90),
      what_it_took: drawnText(40),
      what_changed: drawnText(40),
      phase: `${byCopy(phases)}::school_phase`,
      context_phases: `array[${byCopy(phases)}]`,
      size_bands: `array[${drawn(sizeBands)}]`,
      disadvantage_bands: `array[${drawn(disadvantageBands)}]`,
      themes: `array[${drawn(themes)}, ${drawn(themes)}]`,
      learners: `array[${drawn(learners)}]`,
      outcomes: `array[${drawn(outcomeTags)}]`,
      time_to_first_effect: drawn(effectTimes),
      published_at: `now() - copy * interval '7 minutes'`,
    },
    times: count,
  });
  await copyRows(source, {
    table: 'claim',
    where: `id = '${claim}'`,
    changes: {
      id: named('claim'),
      version_id: named('version', `((copy - 1) / ${perPractice.claims} + 1)`),
      position: `(copy - 1) % ${perPractice.claims} + 1`,
      body_text: drawnText(12),
    },
    times: perPractice.claims * count,
  });
}

/** Excerpts of copied contributions; those that claims rest on have the consent of their school. */
async function copyExcerpts(source: Asked, from: Model, count: number) {
  const { excerpt, contribution, revision, claim } = from;
  const excerpts = perPractice.excerpts * count;
  const of = named('contribution', `((copy - 1) / ${perPractice.excerptsOfContribution} + 1)`);
  const contributions = excerpts / perPractice.excerptsOfContribution;
  await copyRows(source, {
    table: 'contribution',
    where: `id = '${contribution}'`,
    changes: { id: named('contribution'), client_id: 'gen_random_uuid()', parent_id: 'null' },
    times: contributions,
  });
  await copyRows(source, {
    table: 'contribution_revision',
    where: `contribution_id = '${contribution}' and number = ${revision}`,
    changes: { contribution_id: named('contribution') },
    times: contributions,
  });
  const start = `10 * ((copy - 1) % ${perPractice.excerptsOfContribution})`;
  await copyRows(source, {
    table: 'excerpt',
    where: `id = '${excerpt}'`,
    changes: {
      id: named('excerpt'),
      contribution_id: of,
      starts_at: start,
      ends_at: `${start} + 9`,
      quote: drawnText(18),
    },
    times: excerpts,
  });
  const resting = perPractice.claims * perPractice.excerptsOfClaim * count;
  await copyRows(source, {
    table: 'consent',
    where: `excerpt_id = '${excerpt}' and state = 'given'`,
    changes: { id: 'gen_random_uuid()', excerpt_id: named('excerpt') },
    times: resting,
  });
  await copyRows(source, {
    table: 'claim_excerpt',
    where: `claim_id = '${claim}' and excerpt_id = '${excerpt}'`,
    changes: {
      claim_id: named('claim', `((copy - 1) / ${perPractice.excerptsOfClaim} + 1)`),
      excerpt_id: named('excerpt'),
    },
    times: resting,
  });
}

async function copyTries(source: Asked, { tried }: Model, count: number) {
  await copyRows(source, {
    table: 'practice_try',
    where: `id = '${tried}'`,
    changes: {
      id: 'gen_random_uuid()',
      client_id: 'gen_random_uuid()',
      practice_id: named('practice', `((copy - 1) / ${perPractice.tries} + 1)`),
      urn: `(select array_agg(urn order by urn) from school where is_fictional and is_open)[1 + copy % 20]`,
      result: `${drawn(results)}::try_result`,
      effort: drawn(tryEfforts),
      change_made: drawnText(20),
      logged_at: `now() - random() * interval '4 years'`,
    },
    times: perPractice.tries * count,
  });
}

export async function fillShelf(source: DataSource, count: number): Promise<void> {
  const runner = source.createQueryRunner();
  const one = runner.manager;
  // Making so much takes longer than any question of the product may.
  await one.query('set statement_timeout = 0');
  const [found] = await one.query<Model[]>(model);
  if (!found) throw new Error('The demo world has no published practice that quotes a school.');
  await copyPractices(one, found, count);
  await copyExcerpts(one, found, count);
  await copyTries(one, found, count);
  const excerpts = perPractice.excerpts * count;
  await codePassages(one, excerpts, excerpts / perPractice.excerptsOfContribution);
  // Dials are counted by a job, one practice at a time; how fast a list is does not hang on what they say.
  await one.query(`
    update library_shelf set confidence = floor(6 * random()), effort = ${drawn(tryEfforts)}, tries = ${perPractice.tries}`);
  await one.query('vacuum analyze');
  await runner.release();
}
