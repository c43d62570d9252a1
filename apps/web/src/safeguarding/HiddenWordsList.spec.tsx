import { MockedProvider } from '@apollo/client/testing/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  HiddenWordsDocument,
  KeepWordsHiddenDocument,
  SettleExpertiseDocument,
} from './hidden-words.documents.js';
import { HiddenWordsList } from './HiddenWordsList.js';

const line = {
  __typename: 'HiddenWords' as const,
  id: 'expertise e1',
  kind: 'EXPERTISE',
  groupId: null,
  groupName: null,
  programmeName: 'Bridges',
  schoolName: 'Larkfield',
  ideaId: null,
  cycleId: null,
  schoolUrn: '900001',
  askedByUrn: null,
  discussionId: null,
  meetingId: null,
  expertiseId: 'e1',
  hiddenBy: 'Ben Okafor',
  hiddenAt: '2026-11-20T10:00:00.000Z',
  keptAt: null as string | null,
  keptBecause: null as string | null,
  viewerCanShow: true,
  viewerCanRemove: true,
  viewerCanKeep: true,
};
const listed = (...hiddenWords: object[]) => ({
  request: { query: HiddenWordsDocument },
  result: { data: { hiddenWords } },
});

const show = (...mocks: object[]) =>
  render(
    <MockedProvider mocks={mocks as never}>
      <HiddenWordsList />
    </MockedProvider>,
  );

describe('words out of sight', () => {
  it('are listed without a word of them, and shown again by the verb of where they stand', async () => {
    const settled = {
      request: {
        query: SettleExpertiseDocument,
        variables: { input: { expertiseId: 'e1', how: 'SHOW' } },
      },
      result: {
        data: { answer: { __typename: 'ExpertisePayload', expertiseId: 'e1', errors: [] } },
      },
    };
    show(listed(line), settled, listed());
    expect(await screen.findByText('An offer or ask in the directory, by Larkfield')).toBeTruthy();
    expect(screen.getByText(/hidden by Ben Okafor/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Show again/ }));
    await screen.findByText(
      (_, element) => element?.tagName === 'BODY' && !element.textContent?.includes('Larkfield'),
    );
  });

  it('are kept hidden for a reason, and say when they go', async () => {
    const kept = {
      request: {
        query: KeepWordsHiddenDocument,
        variables: { input: { wordsId: 'expertise e1', because: 'Two pupils.' } },
      },
      result: {
        data: { answer: { __typename: 'FlaggedWordsPayload', wordsId: 'expertise e1', errors: [] } },
      },
    };
    const after = { keptAt: '2026-11-21T10:00:00.000Z', keptBecause: 'Two pupils.', viewerCanKeep: false };
    show(listed(line), kept, listed({ ...line, ...after }));
    await userEvent.click(await screen.findByRole('button', { name: /^Keep hidden/ }));
    await userEvent.type(await screen.findByRole('textbox', { name: /Why/ }), 'Two pupils.');
    await userEvent.click(screen.getByRole('button', { name: 'Keep them hidden' }));
    expect(await screen.findByText(/removed for ever on 19 December 2026\. Why: Two pupils\./)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Keep hidden/ })).toBeNull();
  });

  it('are removed for ever only once that is said twice', async () => {
    const settled = {
      request: {
        query: SettleExpertiseDocument,
        variables: { input: { expertiseId: 'e1', how: 'REMOVE' } },
      },
      result: {
        data: { answer: { __typename: 'ExpertisePayload', expertiseId: 'e1', errors: [] } },
      },
    };
    show(listed(line), settled, listed());
    await userEvent.click(await screen.findByRole('button', { name: /^Remove for ever/ }));
    expect(await screen.findByRole('alertdialog', { name: 'Remove these words for ever?' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
    expect(screen.getByText('An offer or ask in the directory, by Larkfield')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Remove for ever/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Remove for ever' }));
    await screen.findByText(
      (_, element) => element?.tagName === 'BODY' && !element.textContent?.includes('Larkfield'),
    );
  });

  it('offer only what the reader may do', async () => {
    show(listed({ ...line, viewerCanShow: false }));
    expect(await screen.findByRole('button', { name: /^Remove for ever/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Show again/ })).toBeNull();
  });
});
