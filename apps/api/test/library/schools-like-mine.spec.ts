import type { PracticeId } from '@pathways/domain/shared';
import { startApi, type TestApi } from '../support/api.js';
import { faultsIn } from '../support/axe.js';
import { aSchool, type TestSchool } from '../support/groups.js';
import { aBench, published, type TestBench } from '../support/practices.js';
import { publicPagesAreBuilt } from '../support/public-pages.js';
import { read, slugOf } from '../support/public-reading.js';

let api: TestApi;
let bench: TestBench;
let other: TestBench;
let small: TestSchool;
let large: TestSchool;

interface Told {
  readonly sizes: readonly string[];
  readonly disadvantage: readonly string[];
}

/** The description that the public reads of where a practice comes from, as if its schools had been such. */
const told = (practice: PracticeId, { sizes, disadvantage }: Told) =>
  api.source.query(
    `update practice_version set context_phases = '{primary}', size_bands = $2, disadvantage_bands = $3 where practice_id = $1`,
    [practice, sizes, disadvantage],
  );

const little = { sizes: ['up to 210'], disadvantage: ['under 20 %'] };
const big = { sizes: ['421 to 1,000'], disadvantage: ['40 % or more'] };

async function schoolsOf(pupils: number, disadvantage: number): Promise<TestSchool[]> {
  const made: TestSchool[] = [];
  for (let place = 0; place < 6; place += 1) {
    const figures = {
      NOR: pupils + place,
      PNUMFSMEVER: disadvantage + place / 2,
      PNUMEAL: 10 + place,
      PSENELK: 12,
    };
    const school = await aSchool(api, {
      figures: { ...figures, PSENELSE: 3, READ_AVERAGE: 103, MAT_AVERAGE: 104 },
    });
    await api.source.query(
      `update school set pupils = $2, search_text = lower(concat_ws(' ', name, urn, town)) where urn = $1`,
      [school.urn, pupils + place],
    );
    made.push(school);
  }
  return made;
}

const titles = ['From small schools', 'From large schools', 'From other small schools'] as const;

beforeAll(async () => {
  publicPagesAreBuilt();
  api = await startApi();
  bench = await aBench(api);
  other = await aBench(api);
  [small] = (await schoolsOf(120, 8)) as [TestSchool];
  [large] = (await schoolsOf(700, 50)) as [TestSchool];
  const practices = [
    await published(api, bench, { card: { title: titles[0] } }),
    await published(api, bench, { card: { title: titles[1] } }),
    await published(api, other, { card: { title: titles[2] } }),
  ] as const;
  await told(practices[0], little);
  await told(practices[1], big);
  await told(practices[2], little);
}, 120_000);
afterAll(() => api.close());

const listFor = async (urn: string) => (await read(api, `/library?like=${urn}`)).html;
const shown = (html: string) =>
  [...html.matchAll(/<h3><a href="\/library\/[^"]+">([^<]+)<\/a><\/h3>.*?\(([\d.]+) apart\)/g)].map(
    ([, title = '', apart = '']) => ({ title, apart }),
  );

describe('a head who names their school', () => {
  it('finds it by name, URN or postcode, by a form without script', async () => {
    await api.source.query(`update school set postcode = 'M99 1ZZ' where urn = $1`, [small.urn]);
    for (const find of [small.name, small.urn, 'm99 1zz', 'M991']) {
      const { status, html } = await read(api, `/library/schools?find=${encodeURIComponent(find)}`);
      expect(status).toBe(200);
      expect(html).toContain(`like=${small.urn}`);
      expect(await faultsIn(html)).toEqual([]);
    }
    const none = await read(api, '/library/schools?find=xyzzyq');
    expect(none.html).toContain('No school found');
  });

  it('reads first what comes from schools like theirs, and which school it was sorted for', async () => {
    const [forSmall, forLarge] = await Promise.all([listFor(small.urn), listFor(large.urn)]);
    expect(shown(forSmall)[2]?.title).toBe(titles[1]);
    expect(shown(forLarge)[0]?.title).toBe(titles[1]);
    expect(forSmall).toContain(small.name);
    expect(await faultsIn(forSmall)).toEqual([]);
  });

  it('keeps the school and the choices while searching on', async () => {
    const { html } = await read(api, `/library?like=${small.urn}&search=late&theme=attendance`);
    expect(html).toContain(`<input type="hidden" name="like" value="${small.urn}"/>`);
    expect(html).toContain('name="theme" value="attendance"');
  });
});

describe('a curious reader who asks as every school of the register', () => {
  it('learns nothing of which schools a practice comes from: one description, one answer', async () => {
    const schools = await api.source.query<{ urn: string }[]>(
      `select urn from school where is_open and phase = 'primary' order by urn`,
    );
    expect(schools.length).toBeGreaterThan(15);
    for (const { urn } of schools) {
      const apart = new Map(shown(await listFor(urn)).map(each => [each.title, each.apart]));
      expect(apart.get(titles[0])).toBe(apart.get(titles[2]));
    }
  });

  it('gets the same answers after the practice was moved to other schools', async () => {
    const answers = async () => Promise.all([small, large].map(async ({ urn }) => shown(await listFor(urn))));
    const before = await answers();
    await api.source.query(
      `update claim_excerpt x set excerpt_id = $1 from claim k join practice_version v on v.id = k.version_id
       join practice p on p.id = v.practice_id
       where x.claim_id = k.id and x.excerpt_id = $2 and v.title = $3`,
      [other.excerpt, bench.excerpt, titles[0]],
    );
    expect(await answers()).toEqual(before);
  });

  it('finds no school at no distance: not even one of those that were quoted', async () => {
    for (const { urn } of [...bench.trio.schools, ...other.trio.schools])
      expect(shown(await listFor(urn)).map(({ apart }) => apart)).not.toContain('0.00');
  });

  it('sees no URN of a source school in any page of the library', async () => {
    const pages = await Promise.all([
      listFor(small.urn),
      listFor(large.urn),
      ...titles.map(async title => {
        const rows = await api.source.query<{ practice_id: PracticeId }[]>(
          'select practice_id from practice_version where title = $1',
          [title],
        );
        const slug = rows[0] ? await slugOf(api, rows[0].practice_id) : '';
        return (await read(api, `/library/${slug}`)).html;
      }),
    ]);
    for (const { urn, name } of [...bench.trio.schools, ...other.trio.schools])
      for (const html of pages) {
        expect(html).not.toContain(urn);
        expect(html).not.toContain(name);
      }
  });
});
