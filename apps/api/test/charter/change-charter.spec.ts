import { startApi, type TestApi } from '../support/api.js';
import { accepted, givenUp, proposed } from '../support/charter.js';
import { aReleasedTrio, type TestTrio } from '../support/groups.js';
import { aPerson } from '../support/people.js';
import { aResearcher, heardIn } from '../support/talk.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const page = `query ($id: ID!) { groupCharter(groupId: $id) {
  number viewerCanPropose lines { clause choice { value } } schools { urn acceptedBy viewerCanAccept }
  waiting { summary because changed { clause before { label } after { label } } schools { urn acceptedAt } viewerCanTakeBack }
  givenUp { outcome settledBecause } versions { number because changed { clause } } } }`;

interface Seen {
  groupCharter: {
    number: number;
    viewerCanPropose: boolean;
    lines: { clause: string; choice: { value: string } }[];
    schools: { urn: string; acceptedBy: string | null; viewerCanAccept: boolean }[];
    waiting: { summary: string; changed: object[]; viewerCanTakeBack: boolean } | null;
    givenUp: object[];
    versions: { number: number; because: string | null }[];
  } | null;
}
const seen = async (trio: TestTrio, cookie: string | undefined) =>
  (await api.ask<Seen>(page, { id: trio.groupId }, cookie)).fields.groupCharter;

const three = { guests: 'no', quoting: 'nobody', researchMonths: '12' };

describe('a leader who proposes a change', () => {
  it('has it wait for the other schools, who read three lines and not the rest', async () => {
    const trio = await aReleasedTrio(api);
    expect(await proposed(api, trio, trio.leaders[0], three)).toMatchObject({ errors: [] });
    const other = await seen(trio, trio.leaders[1]?.cookie);
    expect(other).toMatchObject({
      number: 1,
      viewerCanPropose: false,
      waiting: { summary: 'Three lines change.', because: 'We talked about it.', viewerCanTakeBack: false },
    });
    expect(other?.waiting?.changed).toContainEqual({
      clause: 'guests',
      before: { label: 'Yes' },
      after: { label: 'No' },
    });
    expect(await heardIn(api, trio.groupId)).toContain('CharterChangeProposed');
  });

  it('tells leaders and deputies of the other schools under the bell, until each has answered', async () => {
    const trio = await aReleasedTrio(api);
    await proposed(api, trio, trio.leaders[0], three);
    await api.settle();
    const bell = `{ notices(first: 5) { nodes { because roomId } } }`;
    const told = async (place: number) =>
      (
        await api.ask<{ notices: { nodes: { because: string }[] } }>(bell, {}, trio.leaders[place]?.cookie)
      ).fields.notices.nodes.map(({ because }) => because);
    expect(await told(0)).not.toContain('CHARTER_TO_ACCEPT');
    expect(await told(1)).toContain('CHARTER_TO_ACCEPT');
    await accepted(api, trio, 1, 2);
    await api.settle();
    expect(await told(1)).not.toContain('CHARTER_TO_ACCEPT');
    expect(await told(2)).toContain('CHARTER_TO_ACCEPT');
  });

  it('sees it hold once the last school has accepted, with who accepted and why it was', async () => {
    const trio = await aReleasedTrio(api);
    await proposed(api, trio, trio.leaders[0], { guests: 'no' }, 'One guest was enough.');
    expect(await accepted(api, trio, 1, 2)).toMatchObject({ isAccepted: true, isAdopted: false });
    expect(await accepted(api, trio, 1, 2)).toMatchObject({ isAccepted: true, isAdopted: false });
    expect(await accepted(api, trio, 2, 2)).toMatchObject({ isAccepted: true, isAdopted: true });
    const after = await seen(trio, trio.leaders[0]?.cookie);
    expect(after).toMatchObject({ number: 2, waiting: null, viewerCanPropose: true });
    expect(after?.schools.every(({ acceptedBy }) => acceptedBy !== null)).toBe(true);
    expect(after?.versions).toMatchObject([{ number: 2, because: 'One guest was enough.' }, { number: 1 }]);
    expect(await heardIn(api, trio.groupId)).toContain('CharterAdopted');
  });

  it('is told by one school’s no that the charter stays, and why', async () => {
    const trio = await aReleasedTrio(api);
    await proposed(api, trio, trio.leaders[0], { guests: 'no' });
    const no = { urn: trio.schools[1]?.urn, because: 'We want our adviser to read.' };
    expect(await givenUp(api, trio, trio.leaders[1], no)).toMatchObject({ isGivenUp: true });
    expect(await seen(trio, trio.leaders[0]?.cookie)).toMatchObject({
      number: 1,
      waiting: null,
      givenUp: [{ outcome: 'declined', settledBecause: 'We want our adviser to read.' }],
    });
  });

  it('takes it back, and nobody else does', async () => {
    const trio = await aReleasedTrio(api);
    await proposed(api, trio, trio.leaders[0], { guests: 'no' });
    const back = { urn: null, because: 'Too soon.' };
    expect((await givenUp(api, trio, trio.leaders[1], back)).errors[0]?.__typename).toBe('NotAllowed');
    expect(await givenUp(api, trio, trio.leaders[0], back)).toMatchObject({ isGivenUp: true });
    expect((await givenUp(api, trio, trio.leaders[0], back)).errors[0]?.__typename).toBe('NoChangeWaits');
  });

  it.each([
    ['nothing', {}, 'NothingChanged'],
    ['what is in no library', { guests: 'maybe' }, 'ChoiceUnknown'],
  ])('is refused for %s', async (_, choices, refusal) => {
    const trio = await aReleasedTrio(api);
    expect((await proposed(api, trio, trio.leaders[0], choices)).errors[0]?.__typename).toBe(refusal);
  });

  it('is refused without a reason, and while another change waits', async () => {
    const trio = await aReleasedTrio(api);
    expect((await proposed(api, trio, trio.leaders[0], three, ' ')).errors[0]?.__typename).toBe(
      'ReasonMissing',
    );
    await proposed(api, trio, trio.leaders[0], three);
    expect((await proposed(api, trio, trio.leaders[1], { guests: 'no' })).errors[0]?.__typename).toBe(
      'ChangeWaits',
    );
  });
});

describe('two schools that say yes at the same moment', () => {
  it('make it hold once', async () => {
    const trio = await aReleasedTrio(api);
    await proposed(api, trio, trio.leaders[0], { guests: 'no' });
    const yes = await Promise.all([accepted(api, trio, 1, 2), accepted(api, trio, 2, 2)]);
    expect(yes.filter(({ isAdopted }) => isAdopted)).toHaveLength(1);
    expect(await seen(trio, trio.leaders[0]?.cookie)).toMatchObject({ number: 2, waiting: null });
  });
});

describe('a charter', () => {
  it('is not accepted in a number that nobody read, nor for another school', async () => {
    const trio = await aReleasedTrio(api, { hasAccepted: false });
    expect((await accepted(api, trio, 0, 3)).errors[0]?.__typename).toBe('CharterMovedOn');
    expect(await accepted(api, trio, 0, 1)).toMatchObject({ isAccepted: true });
    const elsewhere = await aReleasedTrio(api);
    const mixed = { ...trio, leaders: elsewhere.leaders };
    expect((await accepted(api, mixed, 1, 1)).errors[0]?.__typename).toBe('NotFound');
  });

  it('shows a researcher no school and no name, and an outsider nothing', async () => {
    const trio = await aReleasedTrio(api);
    await proposed(api, trio, trio.leaders[0], three);
    const researcher = await aResearcher(api, trio);
    expect(await seen(trio, researcher.cookie)).toMatchObject({ schools: [], viewerCanPropose: false });
    const told = JSON.stringify(await seen(trio, researcher.cookie));
    for (const { name } of trio.schools) expect(told).not.toContain(name);
    expect(await seen(trio, (await aPerson(api)).cookie)).toBeNull();
  });
});
