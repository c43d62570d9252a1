import type { TestApi } from '../../support/api.js';
import { anExcerpt, answered, asked } from '../../support/coded.js';
import type { TestPerson } from '../../support/people.js';
import type { TestBench } from '../../support/practices.js';
import { documentOf, rootFields } from '../../support/schema-walk.js';
import { aContribution } from '../../support/talk.js';

/** A word that stands in one contribution and nowhere else. */
export const canary = 'canariensis';

/** A bench whose excerpt is of words with the canary in them; the school has consented. */
export async function canaryPassage(api: TestApi, bench: TestBench): Promise<TestBench> {
  const text = `We moved registration to the gate. Two ${canary} adults greet every child, and late marks fell.`;
  const contribution = await aContribution(api, bench.trio, { text });
  const excerpt = await anExcerpt(api, bench.trio, bench.researcher, contribution);
  const consent = await asked(api, { researcher: bench.researcher, excerpt });
  await answered(api, bench.leader, consent, 'give');
  return { ...bench, excerpt, consent };
}

export type CanaryIds = Awaited<ReturnType<typeof idsOf>>;

/** The ids by which the contribution and everything that rests on it are asked for. */
export async function idsOf(api: TestApi, { trio, excerpt, consent }: TestBench) {
  const [found] = await api.source.query<
    { contribution: string; discussion: string; practice: string | null; claim: string | null }[]
  >(
    `select c.id as contribution, c.discussion_id as discussion, v.practice_id as practice, k.id as claim
     from excerpt e join contribution c on c.id = e.contribution_id
     left join claim_excerpt x on x.excerpt_id = e.id left join claim k on k.id = x.claim_id
     left join practice_version v on v.id = k.version_id where e.id = $1 limit 1`,
    [excerpt],
  );
  if (!found) throw new Error('The canary was not said.');
  return {
    contribution: found.contribution,
    discussion: found.discussion,
    room: trio.groupId as string,
    programme: trio.programmeId as string,
    section: (trio.sections[0] ?? '') as string,
    excerpt: excerpt as string,
    consent: consent as string,
    practice: found.practice ?? '',
    claim: found.claim ?? '',
  };
}

const fields = await rootFields();
const searching = `query ($words: String!) { searchTalk(words: $words) { nodes {
  passage { text } contribution { body document } } }
  searchMinutes(words: $words) { nodes { passage { text } } } }`;

const idGiven = /ID/;

/** Every query, once for each id, read four levels deep, and the search: the names of those that say the canary. */
export async function whereItIsRead(
  api: TestApi,
  person: TestPerson | undefined,
  ids: Readonly<Record<string, string>>,
): Promise<string[]> {
  const telling = new Set<string>();
  const note = (name: string, answer: object) => {
    if (JSON.stringify(answer).toLowerCase().includes(canary)) telling.add(name);
  };
  for (const [name, operation, field] of fields) {
    if (operation !== 'query') continue;
    const takesIds = field.args.some(({ type }) => idGiven.test(String(type)));
    const tried = takesIds ? Object.values(ids).filter(id => id !== '') : [''];
    for (const id of tried) {
      const { text, variables } = documentOf(operation, field, () => id, 4);
      // From the beginning, wherever a number to begin after is asked for.
      const asked = await api.ask<object>(
        text,
        { ...variables, ...('after' in variables && { after: 0 }) },
        person?.cookie,
      );
      note(name, asked.fields);
    }
  }
  for (const words of [canary, 'canariensiss', 'registration gate']) {
    const found = await api.ask<Record<string, object>>(searching, { words }, person?.cookie);
    for (const name of ['searchTalk', 'searchMinutes']) note(name, found.fields[name] ?? {});
  }
  return [...telling].sort();
}
