import type { PracticeId } from '@pathways/domain/shared';
import { startApi, type TestApi } from '../support/api.js';
import { aBench, aDraft, claimText, card, type TestBench } from '../support/practices.js';
import { somebodyWaits } from '../support/waits.js';

let api: TestApi;
let bench: TestBench;
beforeAll(async () => {
  api = await startApi();
  bench = await aBench(api);
});
afterAll(() => api.close());

const view = `query ($id: ID!) { practice(id: $id) { versions {
  fields { field number } card { problem } claims { text } } } }`;

interface Version {
  fields: { field: string; number: number }[];
  card: { problem: string };
  claims: { text: string }[];
}
/** What another writer's save leaves in the rows. */
const save = [
  `update practice_version set problem = 'Theirs.' where practice_id = $1`,
  `update claim set body_text = 'Theirs.' where version_id in (select id from practice_version where practice_id = $1)`,
  `update practice_field set number = number + 1 where field in ('problem', 'claims')
     and version_id in (select id from practice_version where practice_id = $1)`,
];

/** Reads a draft while the other writer's save is committed just before the reader comes to `table`. */
async function readAcross(id: PracticeId, table: string): Promise<Version | undefined> {
  const writer = api.source.createQueryRunner();
  try {
    await writer.startTransaction();
    await writer.query(`lock table ${table} in access exclusive mode`);
    const reading = api.ask<{ practice: { versions: Version[] } }>(view, { id }, bench.researcher.cookie);
    await somebodyWaits(api.source);
    for (const statement of save) await writer.query(statement, [id]);
    await writer.commitTransaction();
    return (await reading).fields.practice.versions[0];
  } finally {
    await writer.release();
  }
}

describe('a draft that is read while somebody else saves it', () => {
  it.each(['practice_field', 'practice_version', 'claim', 'claim_excerpt'])(
    'never has the new number with the old text, wherever the save comes between (%s)',
    async table => {
      const version = await readAcross(await aDraft(api, bench), table);
      const numberOf = (name: string) => version?.fields.find(({ field }) => field === name)?.number;
      const problem = { text: version?.card.problem, number: numberOf('PROBLEM') };
      const either = [
        { text: card.problem, number: 1 },
        { text: 'Theirs.', number: 2 },
      ];
      expect(either).toContainEqual(problem);
      // A claim that is newer than its number is refused when it is saved on top; an older one would undo the other's words.
      const claims = { text: version?.claims[0]?.text, number: numberOf('CLAIMS') };
      expect(claims).not.toEqual({ text: claimText, number: 2 });
    },
  );
});
