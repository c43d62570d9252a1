import { MockedProvider } from '@apollo/client/testing/react';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { faultsIn } from '../people/testing/open-page.js';
import { SchoolsLikeDocument, SchoolsLikePage } from './SchoolsLikePage.js';

const school = (urn: string, name: string) => ({
  __typename: 'ComparedSchool' as const,
  urn,
  name,
  phase: 'PRIMARY',
  authority: 'Northmoor',
});

const near = (urn: string, name: string, isTwoWay: boolean) => ({
  ...school(urn, name),
  __typename: 'NearestSchool' as const,
  trust: null,
  apart: 0.31,
  kilometres: isTwoWay ? 4.2 : null,
  isTwoWay,
  isOtherAuthority: !isTwoWay,
  isOtherTrust: true,
  reason: {
    __typename: 'GroupReason' as const,
    paragraph: `They are closest in size: 240 and 241 (2022/23).`,
    profile: 'Pathways, primary',
    schools: [],
    measures: [],
    distances: [],
  },
});

const profile = {
  __typename: 'LikenessProfileType' as const,
  key: 'pathways-primary',
  name: 'Pathways, primary',
  because: 'Attainment and disadvantage weigh most.',
  caution: 'Estimated weights.',
  origin: 'OURS',
  version: null,
  madeBy: null,
  measures: [
    {
      __typename: 'ProfileMeasureType' as const,
      code: 'NOR',
      standsFor: 'Size',
      phrase: 'pupils on roll',
      weight: 0.75,
      because: 'Small schools differ.',
    },
  ],
};

const found = {
  __typename: 'SchoolsLike' as const,
  school: school('900001', 'Larkfield'),
  profile,
  choices: [profile, { ...profile, key: 'dfe-primary', name: 'DfE’s nine measures, primary' }],
  reference: {
    __typename: 'Reference' as const,
    kind: 'POOL',
    name: 'the schools compared',
    year: '2022/23',
    schools: 24,
  },
  compared: 22,
  lacking: 1,
  isKnown: true,
  missing: [],
  nearest: [near('900002', 'Ashdown', true), near('900003', 'Birchwood', false)],
};

const asked = {
  urn: '900001',
  profile: null,
  programmeId: null,
  first: 10,
  otherAuthority: false,
  otherTrust: false,
  withinKm: null,
};

function open(answer: object, change: object = {}) {
  const mocks = [
    { request: { query: SchoolsLikeDocument, variables: asked }, ...answer },
    {
      request: { query: SchoolsLikeDocument, variables: { ...asked, otherAuthority: true } },
      result: {
        data: { schoolsLike: { ...found, nearest: [near('900003', 'Birchwood', false)], ...change } },
      },
    },
  ];
  return render(
    <MockedProvider mocks={mocks as never}>
      <MemoryRouter initialEntries={['/schools/900001/like']}>
        <Routes>
          <Route path="schools/:urn/like" element={<SchoolsLikePage />} />
        </Routes>
      </MemoryRouter>
    </MockedProvider>,
  );
}

describe('the page of schools like one', () => {
  it('lists them with distance, borders, kilometres and whether it goes both ways', async () => {
    const { container } = open({ result: { data: { schoolsLike: found } } });
    expect(await screen.findByRole('heading', { level: 1, name: 'Schools like Larkfield' })).toBeTruthy();
    const [first, second] = within(screen.getByRole('region', { name: 'The most alike' })).getAllByRole(
      'listitem',
    );
    expect(first?.textContent).toMatch(/Ashdown.*0\.31 apart.*the same authority.*4\.2 km.*Two-way/s);
    expect(second?.textContent).toMatch(/place not known.*One-way.*Larkfield is not on its list/s);
    expect(screen.getByText(/Compared with 22 schools.*One school is left out/)).toBeTruthy();
    expect(screen.getByText('Estimated weights.')).toBeTruthy();
    expect(await faultsIn(container)).toEqual([]);
  });

  it('asks for other authorities only when told so', async () => {
    const user = userEvent.setup();
    open({ result: { data: { schoolsLike: found } } });
    await user.click(await screen.findByRole('switch', { name: /Other authorities only/ }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Ashdown' })).toBeNull());
    expect(screen.getByRole('link', { name: 'Birchwood' })).toBeTruthy();
  });

  it('says what is missing where too little is known of the school', async () => {
    const unknown = { ...found, isKnown: false, missing: ['Disadvantage', 'Size'], nearest: [] };
    open({ result: { data: { schoolsLike: unknown } } });
    expect(await screen.findByText(/not published for this school: Disadvantage, Size/)).toBeTruthy();
  });

  it('says so where there is no such school', async () => {
    open({ result: { data: { schoolsLike: null } } });
    expect(await screen.findByText('There is no such school or likeness here')).toBeTruthy();
  });

  it('offers another try after a failure', async () => {
    open({ error: new Error('cut') });
    expect(await screen.findByRole('button', { name: /again/i })).toBeTruthy();
  });
});
