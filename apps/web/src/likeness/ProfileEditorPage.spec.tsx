import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { faultsIn, openPage, type Answers } from '../people/testing/open-page.js';
import { ProfileEditorPage } from './ProfileEditorPage.js';

const programme = {
  __typename: 'Programme',
  id: 'p',
  slug: 'north',
  name: 'North',
  viewerCanForm: true,
  poolCounts: [{ __typename: 'PoolCount', phase: 'PRIMARY', count: 24 }],
};

const measure = (code: string, standsFor: string, weight: number) => ({
  __typename: 'ProfileMeasureType',
  code,
  standsFor,
  weight,
  because: `${standsFor} counts.`,
});

const profile = (key: string, name: string, origin: string, change: object = {}) => ({
  __typename: 'LikenessProfileType',
  key,
  name,
  origin,
  because: `Why ${name}.`,
  caution: null,
  version: null,
  madeBy: null,
  madeAt: null,
  reference: { __typename: 'Reference', kind: 'POOL', name: 'the pool', year: null, schools: null },
  measures: [measure('NOR', 'Size', 1), measure('PNUMEAL', 'Language', 3)],
  ...change,
});

const choice = (code: string, standsFor: string) => ({
  __typename: 'MeasureChoice',
  code,
  standsFor,
  phrase: standsFor.toLowerCase(),
  because: 'As published.',
});

const editor = {
  likenessProfiles: [
    profile('ours', 'Pathways, primary', 'OURS'),
    profile('dfe', 'DfE’s nine measures', 'DEPARTMENT', {
      measures: [measure('PPPerc', 'Pupil premium', 0.5)],
    }),
  ],
  measureChoices: [choice('NOR', 'Size'), choice('PNUMEAL', 'Language'), choice('PPPerc', 'Pupil premium')],
};

const preview = {
  profilePreview: {
    __typename: 'ProfilePreview',
    fault: null,
    against: { __typename: 'LikenessProfileType', name: 'Pathways, primary' },
    poolSize: 24,
    tooLittle: [
      { __typename: 'ComparedSchool', urn: '900009', name: 'Silent School', authority: 'Northmoor' },
    ],
    lacking: [{ __typename: 'LackingMeasure', code: 'NOR', standsFor: 'Size', without: 2 }],
    changes: [
      {
        __typename: 'ListChange',
        kind: 'ENTERS',
        placeBefore: null,
        placeAfter: 1,
        apartBefore: 1.2,
        apartAfter: 0.2,
        school: { __typename: 'ComparedSchool', urn: '900002', name: 'Ashdown', authority: 'Westmere' },
      },
    ],
  },
};

const refusal = (kind: string, message: string) => ({
  keepLikenessProfile: {
    __typename: 'KeepLikenessProfilePayload',
    key: null,
    version: null,
    errors: [{ __typename: kind, message }],
  },
});

beforeAll(() => {
  Object.defineProperty(globalThis.crypto, 'randomUUID', { configurable: true, value: () => 'fresh' });
});

const open = (answers: Answers = {}) =>
  openPage(
    <Routes>
      <Route path="programmes/:slug/likeness" element={<ProfileEditorPage />} />
    </Routes>,
    {
      ProfilesProgramme: { programme },
      LikenessEditor: editor,
      PoolSchools: {
        programme: { __typename: 'Programme', id: 'p', pool: { __typename: 'PoolConnection', nodes: [] } },
      },
      ProfilePreview: preview,
      ...answers,
    },
    '/programmes/north/likeness',
  );

describe('a coordinator in the profile editor', () => {
  it('sees each weight with its reason, who enters the nearest ten, and what is missing for whom', async () => {
    const { container } = open();
    expect(await screen.findByRole('slider', { name: 'Size' })).toBeTruthy();
    expect(screen.getByText(/size, 25 % of the whole. Size counts/)).toBeTruthy();
    expect(await screen.findByText(/1 of the ten are new, against Pathways, primary/)).toBeTruthy();
    const table = screen.getByRole('table', { name: 'The nearest ten, before and after' });
    expect(
      within(table).getByRole('row', { name: /Ashdown, Westmere.*enters.*not among ten.*1\. \(0\.20\)/s }),
    ).toBeTruthy();
    expect(screen.getByText(/Too little is known of 1 of 24 schools/)).toBeTruthy();
    expect(await faultsIn(container)).toEqual([]);
  });

  it('takes DfE’s measures with one click, and may use them without keeping anything', async () => {
    const user = userEvent.setup();
    open();
    await user.click(await screen.findByRole('button', { name: 'Use DfE’s measures' }));
    expect(screen.getByRole('slider', { name: 'Pupil premium' })).toBeTruthy();
    expect(screen.getByText(/These are the weights of “DfE’s nine measures”/)).toBeTruthy();
  });

  it('asks for the effect of the weights as they stand, and keeps them with name and reason', async () => {
    const user = userEvent.setup();
    const { asked } = open({
      KeepLikenessProfile: {
        keepLikenessProfile: {
          __typename: 'KeepLikenessProfilePayload',
          key: 'kept',
          version: 1,
          errors: [],
        },
      },
    });
    const number = await screen.findByRole('textbox', { name: 'Size, as a number' });
    await user.clear(number);
    await user.type(number, '4{Tab}');
    await user.type(screen.getByRole('textbox', { name: /^Name/ }), 'Size first');
    await user.type(screen.getByRole('textbox', { name: /^Reason/ }), 'We are small.');
    await user.click(screen.getByRole('button', { name: 'Keep the profile' }));
    expect(asked.find(({ name }) => name === 'KeepLikenessProfile')?.['input']).toMatchObject({
      id: 'fresh',
      madeOn: 0,
      name: 'Size first',
      because: 'We are small.',
      weights: [
        { code: 'NOR', weight: 4 },
        { code: 'PNUMEAL', weight: 3 },
      ],
    });
    const lastPreview = () => asked.filter(({ name }) => name === 'ProfilePreview').at(-1)?.['input'];
    await waitFor(() => expect(lastPreview()).toMatchObject({ weights: [{ code: 'NOR', weight: 4 }, {}] }));
  });

  it('is led to the field that a refusal is about', async () => {
    const user = userEvent.setup();
    open({ KeepLikenessProfile: refusal('NoReason', 'Reason: say why these weights.') });
    await user.click(await screen.findByRole('button', { name: 'Keep the profile' }));
    await user.click(await screen.findByRole('link', { name: 'Reason: say why these weights.' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /^Reason/ }));
  });

  it('is told that there is nothing here for those who form no groups', async () => {
    open({ ProfilesProgramme: { programme: { ...programme, viewerCanForm: false } } });
    expect(await screen.findByRole('link', { name: 'All programmes' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Keep the profile' })).toBeNull();
  });
});
