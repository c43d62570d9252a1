import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { faultsIn, openPage } from '../people/testing/open-page.js';
import { TermDatesPage } from './TermDatesPage.js';

const pageInfo = { __typename: 'PageInfo', endCursor: null, hasNextPage: false };
const halfTerm = {
  __typename: 'ClosedDays',
  id: '1',
  authorityName: 'Northshire',
  from: '2026-10-26',
  to: '2026-10-30',
  name: 'Half term',
};
const dates = (mayImport: boolean, ...nodes: object[]) => ({
  TermDates: {
    viewerCanImportTermDates: mayImport,
    closedDays: { __typename: 'ClosedDaysConnection', nodes, pageInfo },
  },
});
const imported = (answer: object) => ({
  ImportTermDates: {
    importTermDates: { __typename: 'ImportTermDatesPayload', kept: 0, lines: [], errors: [], ...answer },
  },
});

describe('the page of term dates', () => {
  it('shows a head when schools are closed, and no form', async () => {
    const { container } = openPage(<TermDatesPage />, dates(false, halfTerm));
    expect(await screen.findByText('Half term')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
    expect(await faultsIn(container)).toEqual([]);
  });

  it('tells an administrator which lines are wrong, and keeps what they pasted', async () => {
    const line = { __typename: 'TermDateReading', line: 3, because: '“?” is no day.' };
    openPage(<TermDatesPage />, { ...dates(true), ...imported({ lines: [line] }) });
    const box = await screen.findByRole('textbox');
    await userEvent.type(box, 'authority,from');
    await userEvent.click(screen.getByRole('button', { name: 'Import' }));
    expect(await screen.findByText('“?” is no day.')).toBeTruthy();
    expect((box as HTMLTextAreaElement).value).toBe('authority,from');
  });

  it('shows an administrator the lines of the file that they chose before anything is kept', async () => {
    openPage(<TermDatesPage />, dates(true));
    const lines = 'authority,from,to,name\nNorthshire,2026-10-26,2026-10-30,Half term';
    // The test's browser has files that cannot be read.
    const file = Object.assign(new File([lines], 'terms.csv', { type: 'text/csv' }), {
      text: async () => lines,
    });
    await userEvent.upload(await screen.findByLabelText('A file of term dates'), file);
    expect(await screen.findByDisplayValue(/Northshire,2026-10-26/)).toBeTruthy();
  });

  it('says to an administrator how many were kept', async () => {
    openPage(<TermDatesPage />, { ...dates(true), ...imported({ kept: 2 }) });
    await userEvent.type(await screen.findByRole('textbox'), 'x');
    await userEvent.click(screen.getByRole('button', { name: 'Import' }));
    expect(await screen.findByText('2 lines are kept.')).toBeTruthy();
  });

  it('says where nothing is there yet, and offers to try again when it did not load', async () => {
    openPage(<TermDatesPage />, dates(false));
    expect(await screen.findByText('No term dates yet')).toBeTruthy();
    openPage(<TermDatesPage />, { TermDates: new Error('away') });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
