import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { IdeaFieldsFragment, IdeaStage } from '../gql/graphql.js';
import { faultsIn, openPage } from '../people/testing/open-page.js';
import { IdeaBoard } from './IdeaBoard.js';

const step = (number: number, stage: IdeaStage, words: string) => ({
  number,
  stage,
  words,
  byName: 'Amina Khan',
  writtenAt: '2026-10-01T09:00:00.000Z',
});
const idea: IdeaFieldsFragment = {
  id: 'i',
  title: 'Two adults at the gate',
  stage: 'TRIAL',
  number: 2,
  isHidden: false,
  viewerCanSettle: false,
  actionCount: 1,
  steps: [step(2, 'TRIAL', 'We try it for a month.'), step(1, 'EVIDENCE', 'Lates fell by a third.')],
};

describe('the board of ideas', () => {
  it('shows an idea where it is, with its steps, and takes it a step on; axe knows no fault', async () => {
    const { container, asked } = openPage(<IdeaBoard group="g" ideas={[idea]} isEnded={false} />, {
      MoveIdea: { answer: { __typename: 'IdeaPayload', idea: null, errors: [] } },
    });
    expect(screen.getByRole('heading', { name: 'Two adults at the gate' })).toBeTruthy();
    for (const name of ['Evidence', 'Trial', 'Review', 'Scale'])
      expect(screen.getByRole('heading', { name, level: 3 })).toBeTruthy();
    expect(await faultsIn(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Next step of Two adults at the gate' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/^What was seen or done/), 'It held.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Take the step' }));
    await waitFor(() =>
      expect(asked).toContainEqual({
        name: 'MoveIdea',
        input: expect.objectContaining({ ideaId: 'i', stage: 'REVIEW', words: 'It held.' }),
      }),
    );
  });

  it('takes no step in a group that has ended', () => {
    openPage(<IdeaBoard group="g" ideas={[idea]} isEnded />, {});
    expect(screen.queryByRole('button', { name: /Next step|board/ })).toBeNull();
  });
});
