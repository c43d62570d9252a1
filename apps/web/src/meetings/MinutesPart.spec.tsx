import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DraftSync } from '../discussions/draft-sync.js';
import { Outbox } from '../discussions/outbox.js';
import { aKept, freshDevice, settled } from '../discussions/testing/a-kept.js';
import { WritingContext } from '../discussions/writing.js';
import type { MeetingFieldsFragment } from '../gql/graphql.js';
import { faultsIn, openPage } from '../people/testing/open-page.js';
import { MinutesPart } from './MinutesPart.js';

/** What of a meeting its minutes look at. */
const meeting = JSON.parse(
  JSON.stringify({
    id: 'm',
    groupId: 'g',
    viewerCanWriteMinutes: true,
    viewerCanSettleHidden: false,
    minutes: null,
    earlierMinutes: [],
    actions: [],
    visitNotes: [],
  }),
) as MeetingFieldsFragment;

const onPhone = {
  __typename: 'Draft',
  place: 'minutes:m',
  device: 'phone-1',
  deviceKind: 'PHONE',
  text: JSON.stringify({
    decisions: 'We ring before nine.',
    learning: '',
    actions: [],
    present: [],
    seen: 0,
  }),
  document: null,
  revision: 1,
  savedAt: '2026-11-20T14:02:00.000Z',
  settledAt: null,
};

/** The minutes on a device of somebody who has these drafts on the server. */
async function show(myDrafts: object[]) {
  const kept = await aKept();
  const link = new ApolloLink(
    () =>
      new Observable(observer => {
        observer.next({ data: { myDrafts } });
        observer.complete();
      }),
  );
  const drafts = new DraftSync(kept, new ApolloClient({ link, cache: new InMemoryCache() }));
  const outbox = new Outbox(kept, () => Promise.resolve({ kind: 'unanswered' }));
  const opened = openPage(
    <WritingContext value={{ kept, outbox, drafts }}>
      <MinutesPart meeting={meeting} />
    </WritingContext>,
    {},
  );
  return { kept, ...opened };
}

afterEach(freshDevice);

describe('minutes of a meeting', () => {
  it('that were begun on the phone are gone on with here; axe knows no fault', async () => {
    const { container, kept } = await show([onPhone]);
    expect(await screen.findByText('You began to write the minutes')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(screen.getByText('You began this on your phone')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Go on with that' }));
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^What we decided/ });
    expect(box.value).toBe('We ring before nine.');
    expect(await faultsIn(container)).toEqual([]);
    await userEvent.type(box, ' And on Fridays.');
    await act(() => new Promise(done => setTimeout(done, 450)));
    await settled();
    expect(kept.read<{ text: string }>('draft', 'minutes:m')?.text).toContain('nine. And on Fridays.');
  });

  it('that nobody began are empty, and what is thrown away is not there again', async () => {
    const { kept } = await show([]);
    expect(await screen.findByText('Nothing is written down yet.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Write the minutes' }));
    await userEvent.type(screen.getByRole('textbox', { name: /^What we learned/ }), 'Calm');
    await userEvent.click(screen.getByRole('button', { name: 'Throw these away' }));
    await settled();
    expect(kept.read('draft', 'minutes:m')).toBeUndefined();
    expect(screen.queryByText('You began to write the minutes')).toBeNull();
  });
});
