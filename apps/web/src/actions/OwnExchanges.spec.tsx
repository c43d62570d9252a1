import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ExchangeFieldsFragment } from '../gql/graphql.js';
import { faultsIn, openPage } from '../people/testing/open-page.js';
import { OwnExchanges } from './OwnExchanges.js';

const beck = { __typename: 'ActionSchool' as const, urn: '900001', name: 'Beck School' };
const moor = { __typename: 'ActionSchool' as const, urn: '900002', name: 'Moor School' };

type Given = ExchangeFieldsFragment['evidence'][number];

const evidence = (more: Partial<Given>): Given => ({
  words: 'Lates fell by a third.',
  isHidden: false,
  writtenAt: '2026-10-01T09:00:00.000Z',
  school: beck,
  questions: [],
  unasked: [],
  ...more,
});

const exchange = (more: Partial<ExchangeFieldsFragment>) => ({
  __typename: 'CycleExchange',
  groupId: 'g',
  groupName: 'Trio 4',
  cycleId: 'c',
  cycleName: 'Autumn',
  viewerCanSettle: false,
  missing: [],
  ownMissing: [],
  evidence: [],
  ...more,
});

const refused = {
  __typename: 'ExchangePayload',
  exchange: null,
  errors: [{ message: 'The round has ended.' }],
};

describe('what a cycle asks, at home', () => {
  const asked = evidence({ unasked: [moor] });
  const now = evidence({ questions: [{ words: 'How long did it take?', isHidden: false, by: moor }] });

  it('says that a question was sent, who reads it and where it stands', async () => {
    const { container } = openPage(<OwnExchanges />, {
      OwnExchanges: { ownExchanges: [exchange({ evidence: [asked] })] },
      AskBack: {
        answer: { __typename: 'ExchangePayload', exchange: exchange({ evidence: [now] }), errors: [] },
      },
    });
    await userEvent.type(await screen.findByLabelText(/^Moor School asks Beck School/), 'How long?');
    await userEvent.click(screen.getByRole('button', { name: 'Show the group' }));
    const told = await screen.findByText('The question from Moor School to Beck School is sent');
    expect(told.closest('[role=status]')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See it in Trio 4' }).getAttribute('href')).toBe(
      '/groups/g/actions',
    );
    expect(await faultsIn(container)).toEqual([]);
  });

  it('says the same of the evidence', async () => {
    openPage(<OwnExchanges />, {
      OwnExchanges: { ownExchanges: [exchange({ ownMissing: [beck], missing: [beck] })] },
      GiveEvidence: {
        answer: { __typename: 'ExchangePayload', exchange: exchange({ evidence: [now] }), errors: [] },
      },
    });
    await userEvent.type(
      await screen.findByLabelText(/^One thing that Beck School has seen/),
      'Fewer lates.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Show the group' }));
    expect(await screen.findByText('What Beck School has seen is sent')).toBeTruthy();
  });

  it('keeps the words where they were refused', async () => {
    openPage(<OwnExchanges />, {
      OwnExchanges: { ownExchanges: [exchange({ evidence: [asked] })] },
      AskBack: { answer: refused },
    });
    const field = await screen.findByLabelText<HTMLTextAreaElement>(/^Moor School asks Beck School/);
    await userEvent.type(field, 'How long?');
    await userEvent.click(screen.getByRole('button', { name: 'Show the group' }));
    expect(await screen.findByText('The round has ended.')).toBeTruthy();
    expect(field.value).toBe('How long?');
    expect(screen.queryByRole('link', { name: 'See it in Trio 4' })).toBeNull();
  });

  it('is silent where nothing is asked any more', async () => {
    const { container, asked: queries } = openPage(<OwnExchanges />, {
      OwnExchanges: { ownExchanges: [exchange({ evidence: [now] })] },
    });
    await waitFor(() => expect(queries).toHaveLength(1));
    await new Promise(painted => setTimeout(painted));
    expect(container.textContent).toBe('');
  });
});
