import { render, screen, within } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { MockedProvider } from '@apollo/client/testing/react';
import { SchoolDocument, SchoolPage } from './SchoolPage.js';

const figure = (academicYear: string, state: string, value: number | null, publishedAs: string) => ({
  __typename: 'Figure' as const,
  academicYear,
  source: 'DfE performance tables',
  status: 'FINAL' as const,
  state,
  value,
  publishedAs,
});

const series = (code: string, name: string, figures: object[]) => ({
  __typename: 'MeasureSeries' as const,
  id: `school:900001:${code}`,
  code,
  name,
  unit: '%',
  meaning: 'How it is counted.',
  figures,
});

const school = {
  __typename: 'School' as const,
  id: 'school:900001',
  urn: '900001',
  name: 'Larkfield Primary School (fictional)',
  phase: 'PRIMARY',
  typeName: 'Community school',
  status: 'Open',
  town: 'Northmoor',
  postcode: null,
  gender: 'Mixed',
  religiousCharacter: null,
  pupils: null,
  closedOn: null,
  isFictional: true,
  source: 'Fictional sample',
  asAt: '2025-09-01',
  localAuthority: { __typename: 'LocalAuthority' as const, code: '9A1', name: 'Northmoor (fictional)' },
  trust: null,
  measures: [
    series('PNUMEAL', 'English as an additional language', [
      figure('2018/19', 'VALUE', 12, '12.0'),
      figure('2019/20', 'VALUE', 13.5, '13.5'),
      figure('2021/22', 'SUPPRESSED', null, 'SUPP'),
      figure('2022/23', 'VALUE', 0, '0.0'),
      figure('2023/24', 'NOT_HELD', null, ''),
    ]),
  ],
  predecessors: [
    {
      __typename: 'LinkedSchool' as const,
      urn: '900002',
      name: 'Old Larkfield',
      linkType: 'Predecessor',
      establishedOn: '2018-09-01',
      isHeld: true,
    },
  ],
  successors: [],
};

function open(answer: { result?: object; error?: Error }) {
  const mocks = [{ request: { query: SchoolDocument, variables: { urn: '900001' } }, ...answer }];
  return render(
    <MockedProvider mocks={mocks as never}>
      <MemoryRouter initialEntries={['/schools/900001']}>
        <Routes>
          <Route path="/schools/:urn" element={<SchoolPage />} />
        </Routes>
      </MemoryRouter>
    </MockedProvider>,
  );
}

describe('the page of a school', () => {
  it('holds its place while it loads', () => {
    open({ result: { data: { school, familiesOfSchool: [] } } });
    expect(screen.getByText('Loading the school')).toBeTruthy();
  });

  it('tells a reader each year in words, and a figure that is withheld or absent is no nought', async () => {
    open({ result: { data: { school, familiesOfSchool: [] } } });
    const topic = (await screen.findByRole('heading', { name: 'Pupils' })).closest('section');
    const told = within(topic ?? document.body)
      .getAllByRole('definition')
      .map(entry => entry.textContent);
    expect(told).toEqual(['12.0%', '13.5%', 'suppressed', '0.0%', 'not held']);
  });

  it('joins only years that follow each other', async () => {
    open({ result: { data: { school, familiesOfSchool: [] } } });
    const trend = await screen.findByRole('img', {
      name: /^English as an additional language: 2018\/19: 12\.0%/,
    });
    const joined = [...trend.querySelectorAll('polyline')].map(
      line => line.getAttribute('points')?.split(' ').length,
    );
    expect(joined).toEqual([2, 1]);
    expect(trend.querySelectorAll('circle')).toHaveLength(3);
  });

  it('says that a fictional school is one, and leads to the school that it grew out of', async () => {
    open({ result: { data: { school, familiesOfSchool: [] } } });
    expect(await screen.findByText('This school is fictional')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Old Larkfield' }).getAttribute('href')).toBe('/schools/900002');
  });

  it('says where to look when the register holds no such school', async () => {
    open({ result: { data: { school: null, familiesOfSchool: [] } } });
    expect(await screen.findByRole('heading', { name: 'No such school' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Look for a school' })).toBeTruthy();
  });

  it('offers to try again when it did not load', async () => {
    open({ error: new Error('away') });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
