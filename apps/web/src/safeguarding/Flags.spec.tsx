import type { MockLink } from '@apollo/client/testing';
import { MockedProvider } from '@apollo/client/testing/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { FlagActions } from './FlagActions.js';
import type { SeenFlag } from './flag-words.js';
import { SettleFlagsDocument } from './flag.documents.js';
import { FlagMenu } from './FlagMenu.js';
import { FlagStanding } from './FlagStanding.js';

const aFlag = (change: Partial<SeenFlag> = {}): SeenFlag => ({
  id: 'f1',
  clause: 'PUPIL',
  title: 'A pupil can be identified',
  raisedBy: 'Ben Okafor',
  isViewers: false,
  raisedAt: '2026-11-20T10:00:00.000Z',
  hides: true,
  rewordAskedAt: null,
  settledAt: null,
  settledBy: null,
  outcome: null,
  because: null,
  viewerCanTakeBack: false,
  ...change,
});

const show = (element: ReactElement, mocks: MockLink.MockedResponse[] = []) =>
  render(<MockedProvider mocks={mocks}>{element}</MockedProvider>);

describe('a flag', () => {
  it('that a pupil can be identified takes one choice and no words', async () => {
    const flagged: string[] = [];
    show(<FlagMenu isOwn={false} onFlag={clause => flagged.push(clause)} />);
    await userEvent.click(screen.getByRole('button', { name: /Flag/ }));
    expect(screen.getAllByRole('menuitem')).toHaveLength(5);
    await userEvent.click(screen.getByRole('menuitem', { name: /A pupil can be identified/ }));
    expect(flagged).toEqual(['PUPIL']);
  });

  it('on one’s own words offers only that', async () => {
    show(<FlagMenu isOwn onFlag={() => undefined} />);
    await userEvent.click(screen.getByRole('button', { name: /Flag/ }));
    expect(screen.getAllByRole('menuitem')).toHaveLength(1);
  });

  it('is told with who raised it, who looked and the pointer to the lead, and never the words', () => {
    const reading = {
      readBy: 'Cora Dean',
      role: 'COORDINATOR',
      because: 'Away.',
      readAt: '2026-11-20T11:00:00Z',
    };
    show(<FlagStanding flags={[aFlag()]} readings={[reading as never]} isHidden />);
    expect(screen.getByText('This contribution is hidden.')).toBeTruthy();
    expect(screen.getByText(/Ben Okafor flagged it/)).toBeTruthy();
    expect(screen.getByText(/Cora Dean, the coordinator,\s+read it because of the flag/)).toBeTruthy();
    expect(screen.getByText(/^If this is about a child’s safety/)).toBeTruthy();
  });

  it('that was settled and shown again is not told any more', () => {
    const { container } = show(
      <FlagStanding
        flags={[aFlag({ outcome: 'SHOWN', settledAt: 'then' })]}
        readings={[]}
        isHidden={false}
      />,
    );
    expect(container.textContent).toBe('');
  });

  it('is settled with a choice and a reason; a refusal keeps what was typed', async () => {
    const input = { contributionId: 'c1', settlement: 'KEEP_HIDDEN' as const, because: 'A street.' };
    const errors = [{ __typename: 'NothingToSettle', message: 'Nothing waits here any more.' }];
    const mock = {
      request: { query: SettleFlagsDocument, variables: { input } },
      result: { data: { answer: { contributionId: null, errors } } },
    };
    const props = { contributionId: 'c1', flags: [aFlag()], isHidden: true, canReword: false };
    show(<FlagActions {...props} canSettle onDone={() => Promise.resolve()} />, [mock]);
    await userEvent.click(screen.getByRole('button', { name: 'Settle the flag' }));
    await userEvent.click(screen.getByRole('radio', { name: /Keep it hidden/ }));
    await userEvent.type(screen.getByRole('textbox', { name: /Why/ }), 'A street.');
    await userEvent.click(screen.getByRole('button', { name: 'Settle it' }));
    expect(await screen.findByText('Nothing waits here any more.')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: /Why/ })).toHaveProperty('value', 'A street.');
  });

  it('shows a member nothing to do, and whoever raised it the way back', () => {
    const props = { contributionId: 'c1', isHidden: true, canSettle: false, canReword: false };
    const onDone = () => Promise.resolve();
    const { unmount } = show(<FlagActions {...props} flags={[aFlag()]} onDone={onDone} />);
    expect(screen.queryAllByRole('button')).toEqual([]);
    unmount();
    show(<FlagActions {...props} flags={[aFlag({ viewerCanTakeBack: true })]} onDone={onDone} />);
    expect(screen.getByRole('button', { name: 'Take back your flag' })).toBeTruthy();
  });
});
