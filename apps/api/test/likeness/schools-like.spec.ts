import { v7 } from 'uuid';
import { startApi, type TestApi } from '../support/api.js';
import {
  aReleasedTrio,
  aProgramme,
  aSchool,
  type TestProgramme,
  type TestSchool,
  type TestTrio,
} from '../support/groups.js';
import { somePrimaries } from '../support/formation.js';
import { aPerson, type TestPerson } from '../support/people.js';

let api: TestApi;
let schools: TestSchool[];
let bare: TestSchool;
let reader: TestPerson;
let programme: TestProgramme;
beforeAll(async () => {
  api = await startApi();
  schools = await somePrimaries(api, 12, 4);
  bare = await aSchool(api, { figures: { NOR: 240 } });
  reader = await aPerson(api);
  programme = await aProgramme(api, { schools: schools.slice(0, 8) });
});
afterAll(() => api.close());

interface Like {
  schoolsLike: {
    compared: number;
    lacking: number;
    isKnown: boolean;
    missing: string[];
    reference: { kind: string; schools: number; year: string | null };
    nearest: {
      urn: string;
      apart: number;
      isTwoWay: boolean;
      isOtherAuthority: boolean;
      kilometres: number | null;
      reason: { paragraph: string; measures: { figures: { value: number | null; source: string }[] }[] };
    }[];
  } | null;
}

const like = async (school: TestSchool, wish: object = {}, cookie = reader.cookie) =>
  (
    await api.ask<Like>(
      `query ($urn: String!, $profile: ID!, $programmeId: ID, $first: Int!, $otherAuthority: Boolean!, $withinKm: Float) {
         schoolsLike(urn: $urn, profile: $profile, programmeId: $programmeId, first: $first,
           otherAuthority: $otherAuthority, withinKm: $withinKm) {
           compared lacking isKnown missing reference { kind schools year }
           nearest { urn apart isTwoWay isOtherAuthority kilometres
             reason { paragraph measures { figures { value source } } } } } }`,
      { urn: school.urn, profile: 'pathways-primary', first: 5, otherAuthority: false, ...wish },
      cookie,
    )
  ).fields.schoolsLike;

const [first, second] = [() => schools[0] as TestSchool, () => schools[1] as TestSchool];

describe('a school leader who asks for schools like one', () => {
  it('reads the nearest of the register, the most alike first, each with its figures and words', async () => {
    const found = await like(first());
    expect(found).toMatchObject({ compared: 11, lacking: 1, isKnown: true, reference: { kind: 'POOL' } });
    const apart = found?.nearest.map(near => near.apart) ?? [];
    expect(apart).toEqual([...apart].sort((one, other) => one - other));
    expect(found?.nearest[0]?.reason.paragraph).toMatch(/They are closest in/);
    expect(found?.nearest[0]?.reason.measures[0]?.figures[0]).toMatchObject({ source: 'sample' });
  });

  it('sees which of them have the school on their list too', async () => {
    const found = await like(first(), { first: 3 });
    for (const { urn, isTwoWay } of found?.nearest ?? []) {
      const back = await like({ ...first(), urn: urn as TestSchool['urn'] }, { first: 3 });
      expect(back?.nearest.some(near => near.urn === first().urn)).toBe(isTwoWay);
    }
  });

  it('may ask for other authorities and for a distance only', async () => {
    const elsewhere = await like(first(), { otherAuthority: true, first: 50 });
    expect(elsewhere?.nearest.length).toBe(9);
    expect(elsewhere?.nearest.every(near => near.isOtherAuthority)).toBe(true);
    const near = await like(first(), { withinKm: 0.05, first: 50 });
    expect(near?.nearest.every(({ kilometres }) => (kilometres ?? 1) <= 0.05)).toBe(true);
  });

  it('gets no list for a school of whom too little is known, and what is missing', async () => {
    const found = await like(bare);
    expect(found).toMatchObject({ isKnown: false, nearest: [] });
    expect(found?.missing).toContain('Disadvantage');
  });

  it('is told nothing of a school or a profile that does not exist', async () => {
    expect(await like({ ...first(), urn: '999998' as TestSchool['urn'] })).toBeNull();
    expect(await like(first(), { profile: v7() })).toBeNull();
    expect(await like({ ...first(), urn: 'nonsense' as TestSchool['urn'] })).toBeNull();
  });

  it('compares with the register also where another programme is named, and a coordinator with the pool', async () => {
    const wish = { programmeId: programme.programmeId };
    expect((await like(first(), wish))?.compared).toBe(11);
    expect((await like(first(), wish, programme.coordinator.cookie))?.compared).toBe(7);
  });
});

interface Strips {
  schoolLikeness: {
    poolSize: number;
    group: { name: string; partners: { urn: string }[] } | null;
    strips: {
      code: string;
      values: number[];
      median: number | null;
      without: number;
      figure: { state: string; value: number | null; academicYear: string | null };
      group: { urn: string; value: number | null }[];
    }[];
  };
}

describe('the likeness page of a school', () => {
  const strips = async (urn: string, cookie: string) =>
    (
      await api.ask<Strips>(
        `query ($urn: String!) { schoolLikeness(urn: $urn, profile: "pathways-primary") {
           poolSize group { name partners { urn } }
           strips { code values median without figure { state value academicYear } group { urn value } } } }`,
        { urn },
        cookie,
      )
    ).fields.schoolLikeness;

  it('shows the spread of each measure, the school’s figure with its year, and what is not held in words', async () => {
    const found = await strips(bare.urn, reader.cookie);
    const size = found.strips.find(({ code }) => code === 'NOR');
    expect(size).toMatchObject({
      without: 0,
      figure: { state: 'value', value: 240, academicYear: '2022/23' },
    });
    expect(size?.values).toEqual([...(size?.values ?? [])].sort((one, other) => one - other));
    expect(found.strips.find(({ code }) => code === 'PNUMEAL')).toMatchObject({
      without: 1,
      figure: { state: 'not held', value: null },
    });
  });

  describe('of a school in a trio', () => {
    let trio: TestTrio;
    beforeAll(async () => {
      trio = await aReleasedTrio(api);
    });

    it('shows its partners to those who may know them, and to nobody else', async () => {
      const [school] = trio.schools as [TestSchool];
      const seen = await strips(school.urn, trio.leaders[0]?.cookie ?? '');
      expect(seen.group?.partners).toHaveLength(2);
      expect(seen.strips[0]?.group).toHaveLength(2);
      expect((await strips(school.urn, reader.cookie)).group).toBeNull();
    });
  });
});

interface Preview {
  profilePreview: {
    fault: string | null;
    poolSize: number;
    tooLittle: { urn: string }[];
    lacking: { code: string; without: number }[];
    changes: { kind: string; placeBefore: number | null; placeAfter: number | null }[];
  } | null;
}

describe('a coordinator who tries weights', () => {
  const preview = async (change: object = {}, cookie = programme.coordinator.cookie) =>
    (
      await api.ask<Preview>(
        `query ($input: ProfilePreviewInput!) { profilePreview(input: $input) {
           fault poolSize tooLittle { urn } lacking { code without } changes { kind placeBefore placeAfter } } }`,
        {
          input: {
            programmeId: programme.programmeId,
            phase: 'PRIMARY',
            against: 'pathways-primary',
            urn: second().urn,
            weights: [{ code: 'NOR', weight: 1 }],
            ...change,
          },
        },
        cookie,
      )
    ).fields.profilePreview;

  it('sees who would enter and leave a school’s nearest, and what is missing for whom, and keeps nothing', async () => {
    const found = await preview();
    expect(found).toMatchObject({
      fault: null,
      poolSize: 8,
      tooLittle: [],
      lacking: [{ code: 'NOR', without: 0 }],
    });
    expect(found?.changes).toHaveLength(7);
    const [kept] = await api.source.query<{ count: string }[]>('select count(*) from likeness_profile');
    expect(Number(kept?.count)).toBe(0);
  });

  it('is told in words what is the matter with the weights', async () => {
    expect(await preview({ weights: [] })).toMatchObject({ fault: expect.stringMatching(/sum to zero/) });
  });

  it('is nothing for anybody else', async () => {
    expect(await preview({}, reader.cookie)).toBeNull();
  });
});
