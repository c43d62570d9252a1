import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { faultsIn, openPage } from '../people/testing/open-page.js';
import { CycleEnd } from './CycleEnd.js';
import type { CycleSeen } from './cycle-words.js';
import { cycleSeen as cycle } from './testing/cycle-seen.js';

const show = (change: Partial<CycleSeen>) => {
  const told: string[] = [];
  const opened = openPage(
    <CycleEnd cycle={{ ...cycle, ...change }} onChanged={() => told.push('changed')} />,
    {
      ReopenCycle: { answer: { __typename: 'ReopenCyclePayload', cycleId: 'c', errors: [] } },
      EndCycle: { answer: { __typename: 'EndCyclePayload', cycleId: 'c', errors: [] } },
    },
  );
  return { ...opened, told };
};

describe('the end of a cycle', () => {
  it('is told beforehand, and made earlier by a coordinator who says what it came to', async () => {
    const { container, asked, told } = show({});
    expect(screen.getByText(/ends by itself after 18 December 2026/)).toBeTruthy();
    expect(screen.getByText(/One round closed, 2 rounds still open/)).toBeTruthy();
    expect(await faultsIn(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'End the cycle' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/^What it came to/), 'Calmer mornings.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'End it today' }));
    const input = { cycleId: 'c', outcome: 'Calmer mornings.' };
    await waitFor(() => expect(asked).toContainEqual({ name: 'EndCycle', input }));
    await waitFor(() => expect(told).toEqual(['changed']));
  });

  it('stays readable with its outcome, and who ended it', () => {
    const ended = { isOver: true, endedAt: '2026-11-20T12:00:00.000Z', endedBy: 'Imogen Farrow' };
    show({ ...ended, outcome: 'Calmer mornings.', viewerCanSetUp: false });
    expect(screen.getByRole('heading', { name: 'What it came to' })).toBeTruthy();
    expect(screen.getByText(/by Imogen Farrow/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is taken back by a coordinator who says why and chooses its new last day', async () => {
    const ended = { isOver: true, outcome: 'Calm.', plannedEnd: '2099-12-18', endsOn: '2026-11-20' };
    const { asked, told } = show({ ...ended, endedAt: '2026-11-20T12:00:00.000Z', endedBy: 'Imogen Farrow' });
    await userEvent.click(screen.getByRole('button', { name: 'Open it again' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/^Why it is opened again/), 'The wrong one.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Open it again' }));
    const input = { cycleId: 'c', because: 'The wrong one.', endsOn: '2099-12-18' };
    await waitFor(() => expect(asked).toContainEqual({ name: 'ReopenCycle', input }));
    await waitFor(() => expect(told).toEqual(['changed']));
  });

  it('says how it had ended before it was opened again', () => {
    const at = '2026-11-21T12:00:00.000Z';
    const reopening = { id: 'r', at, by: 'Imogen Farrow', because: 'The wrong one.', outcome: 'Calm.' };
    show({ reopenings: [reopening] });
    expect(screen.getByText(/by Imogen Farrow: The wrong one/)).toBeTruthy();
    expect(screen.getByText(/had come to: Calm/)).toBeTruthy();
  });

  it('is not made before its first day', () => {
    show({ hasBegun: false });
    expect(screen.queryByRole('button')).toBeNull();
  });
});
