import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { faultsIn, openPage } from '../people/testing/open-page.js';
import { SheetsPage } from './SheetsPage.js';

const cameOf = (heading: string, told: object | null) => ({
  __typename: 'SectionUse',
  number: 2,
  heading,
  use: told && { __typename: 'PromptUse', discussions: 4, schools: 12, codings: 3, practices: 1, ...told },
});
const sheet = {
  __typename: 'SheetLine',
  id: 's',
  title: 'Small steps',
  isRetired: false,
  number: 2,
  hasDraft: true,
  cycleNames: ['Autumn 2026'],
  actionCount: 9,
  use: [
    cameOf('What we see', { contributions: 10, characters: 200 }),
    cameOf('What we change', { contributions: 30, characters: 400 }),
    cameOf('What we will try', null),
  ],
};
const SheetProgramme = {
  programme: { __typename: 'Programme', id: 'p', name: 'Sample', slug: 'sample', cycles: [] },
};
const show = (promptSheets: object[] | null) =>
  openPage(
    <Routes>
      <Route path="/programmes/:slug/sheets" element={<SheetsPage />} />
    </Routes>,
    { SheetProgramme, Sheets: { promptSheets } },
    '/programmes/sample/sheets',
  );

describe('the library of prompt sheets', () => {
  it('says where one picks a sheet what came of it, without a fault that axe knows', async () => {
    const { container } = show([sheet]);
    expect(await screen.findByRole('link', { name: 'Small steps' })).toBeTruthy();
    expect(
      screen.getByText(
        /40 contributions of 350 characters each, 6 codes, 2 uses in practices, 9 actions agreed\. Longest talk: What we change/,
      ),
    ).toBeTruthy();
    expect(await faultsIn(container)).toEqual([]);
  });

  it('tells nothing where too few schools wrote, and invites where no sheet is', async () => {
    show([{ ...sheet, actionCount: null, use: [cameOf('What we see', null)] }]);
    expect(await screen.findByText('Too little came of it yet to tell.')).toBeTruthy();
    show([]);
    expect(await screen.findByText('No sheet yet')).toBeTruthy();
    show(null);
    expect(await screen.findByRole('link', { name: 'The programme' })).toBeTruthy();
  });
});
