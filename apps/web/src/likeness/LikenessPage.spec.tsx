import { MockedProvider } from '@apollo/client/testing/react';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { faultsIn } from '../people/testing/open-page.js';
import { LikenessPage, SchoolLikenessDocument } from './LikenessPage.js';

const figure = (urn: string, value: number | null, state = 'value') => ({
  __typename: 'ReasonFigureType' as const,
  urn,
  value,
  state,
  academicYear: '2022/23',
  source: 'School census',
  status: 'final',
});

const strip = (code: string, standsFor: string, own: ReturnType<typeof figure>) => ({
  __typename: 'MeasureStrip' as const,
  code,
  standsFor,
  phrase: 'pupils with it',
  unit: '%',
  weight: 1,
  because: 'It counts.',
  values: [1, 4, 12.5],
  median: 4,
  without: 1,
  years: '2022/23',
  figure: own,
  group: [figure('900002', 12.5)],
});

const profile = {
  __typename: 'LikenessProfileType' as const,
  key: 'pathways-primary',
  name: 'Pathways, primary',
  because: 'Why.',
  caution: null,
  origin: 'OURS',
  version: null,
  madeBy: null,
  measures: [],
};

const school = (urn: string, name: string) => ({
  __typename: 'ComparedSchool' as const,
  urn,
  name,
  phase: 'PRIMARY',
  authority: 'Northmoor',
});

const seen = {
  __typename: 'SchoolLikeness' as const,
  school: school('900001', 'Larkfield'),
  profile,
  choices: [profile],
  reference: {
    __typename: 'Reference' as const,
    kind: 'POOL',
    name: 'the schools compared',
    year: '2022/23',
    schools: 4,
  },
  poolSize: 4,
  isPool: false,
  group: {
    __typename: 'PartnerGroup' as const,
    id: 'g',
    name: 'Primary trio 1',
    partners: [school('900002', 'Ashdown')],
  },
  strips: [
    strip('PNUMEAL', 'Language', figure('900001', 1)),
    strip('PSENELSE', 'Plans', figure('900001', null, 'suppressed')),
    strip('PSENELK', 'SEN support', figure('900001', null, 'not held')),
  ],
};

const open = (answer: object) =>
  render(
    <MockedProvider
      mocks={
        [
          {
            request: {
              query: SchoolLikenessDocument,
              variables: { urn: '900001', profile: null, programmeId: null },
            },
            ...answer,
          },
        ] as never
      }
    >
      <MemoryRouter initialEntries={['/schools/900001/likeness']}>
        <Routes>
          <Route path="schools/:urn/likeness" element={<LikenessPage />} />
        </Routes>
      </MemoryRouter>
    </MockedProvider>,
  );

describe('the likeness page of a school', () => {
  it('shows each measure as a picture and as text, with its partners, the median, years and sources', async () => {
    const { container } = open({ result: { data: { schoolLikeness: seen } } });
    const language = await screen.findByRole('region', { name: 'Language' });
    expect(
      within(language).getByRole('img', { name: /Larkfield: 1\.0%; Ashdown: 12\.5%; The median: 4\.0%/ }),
    ).toBeTruthy();
    expect(language.textContent).toMatch(
      /Larkfield: 1\.0% \(2022\/23, School census, final\); the median is 4\.0%/,
    );
    await userEvent.click(within(language).getByRole('button', { name: 'Language: every mark as text' }));
    const table = within(language).getByRole('table');
    expect(table.textContent).toMatch(/3 of 4 primary schools of the register, 1 without a figure/);
    expect(await faultsIn(container)).toEqual([]);
  });

  it('says in words what is withheld and what is not held, and never draws it as nought', async () => {
    open({ result: { data: { schoolLikeness: seen } } });
    const plans = await screen.findByRole('region', { name: 'Plans' });
    expect(plans.textContent).toMatch(/withheld by the publisher.*counts as unknown, never as zero/s);
    expect(screen.getByRole('region', { name: 'SEN support' }).textContent).toMatch(/not held/);
  });

  it('counts no places', async () => {
    const { container } = open({ result: { data: { schoolLikeness: seen } } });
    await screen.findByRole('region', { name: 'Language' });
    expect(container.textContent).not.toMatch(/rank|place \d|\d+(st|nd|rd|th) of/i);
  });

  it('says so where there is no such school, and offers another try after a failure', async () => {
    const { unmount } = open({ result: { data: { schoolLikeness: null } } });
    expect(await screen.findByText('There is no such school or likeness here')).toBeTruthy();
    unmount();
    open({ error: new Error('cut') });
    expect(await screen.findByRole('button', { name: /again/i })).toBeTruthy();
  });
});
