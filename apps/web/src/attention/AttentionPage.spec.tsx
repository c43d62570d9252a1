import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { faultsIn, openPage } from '../people/testing/open-page.js';
import { AttentionPage } from './AttentionPage.js';

const settings = {
  __typename: 'AttentionSettings',
  mail: true,
  push: false,
  quietFrom: '18:00',
  quietTo: '07:30',
  digestDay: 1,
  restsOnClosedDays: true,
};
const rooms = [{ __typename: 'RoomAttention', roomId: 'g1', roomName: 'Heron trio', word: 'WHEN_NEEDED' }];
const answers = (change: object = {}) => ({
  MyAttention: { attention: { __typename: 'Attention', settings, rooms, ...change } },
  PushKey: { pushKey: null },
  ChooseAttention: {
    chooseAttention: { __typename: 'ChooseAttentionPayload', settings, errors: [] },
  },
  ChooseRoomWord: {
    chooseRoomWord: { __typename: 'ChooseRoomWordPayload', word: 'NOTHING', errors: [] },
  },
});

describe('the page of what reaches one', () => {
  it('says plainly what will happen, and has no fault that axe knows', async () => {
    const { container } = openPage(<AttentionPage />, answers());
    expect(await screen.findByText(/one mail per round/)).toBeTruthy();
    expect(screen.getByText('Between 18:00 and 07:30 nothing is sent: it waits.')).toBeTruthy();
    expect(await faultsIn(container)).toEqual([]);
  });

  it('changes the sentences before it keeps anything, and keeps all at once', async () => {
    const { asked } = openPage(<AttentionPage />, answers());
    await userEvent.click(await screen.findByRole('switch', { name: /^Mail/ }));
    expect(screen.getByText(/You will get no mail about your rooms/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Keep' }));
    await waitFor(() =>
      expect(asked).toContainEqual(
        expect.objectContaining({
          name: 'ChooseAttention',
          input: expect.objectContaining({ mail: false, quietFrom: '18:00', digestDay: 1 }),
        }),
      ),
    );
  });

  it('asks nothing of a browser that cannot be told, and says so', async () => {
    openPage(<AttentionPage />, answers());
    await userEvent.click(await screen.findByRole('switch', { name: /^Push/ }));
    expect(await screen.findByText(/This browser cannot be told/)).toBeTruthy();
    expect(screen.getByText(/will say that something is there, and never what/)).toBeTruthy();
  });

  it('keeps another word for a room at once', async () => {
    const { asked } = openPage(<AttentionPage />, answers());
    await userEvent.click(await screen.findByRole('button', { name: /Heron trio/ }));
    await userEvent.click(await screen.findByRole('option', { name: /^Nothing/ }));
    await waitFor(() =>
      expect(asked).toContainEqual({ name: 'ChooseRoomWord', input: { roomId: 'g1', word: 'NOTHING' } }),
    );
  });

  it('tells somebody who is in no room when one will stand here', async () => {
    openPage(<AttentionPage />, answers({ rooms: [] }));
    expect(await screen.findByText('You are in no room yet')).toBeTruthy();
  });

  it('offers to try again when the server is away', async () => {
    openPage(<AttentionPage />, { ...answers(), MyAttention: new Error('away') });
    expect(await screen.findByRole('button', { name: /try again/i })).toBeTruthy();
  });
});
