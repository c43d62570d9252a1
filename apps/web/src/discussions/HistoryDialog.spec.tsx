import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { documentOfText, type TalkDocument } from '@pathways/domain/discussions';
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { HistoryDialog } from './HistoryDialog.js';
import { contributionOf } from './room.documents.js';
import { aContribution } from './testing/sample-room.js';

const bold: TalkDocument = {
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'We ring at nine.', marks: [{ type: 'bold' }] }] },
  ],
};
const revision = (number: number, document: TalkDocument) => ({
  __typename: 'ContributionRevision',
  number,
  body: '',
  document,
  writtenAt: `2026-11-2${number}T09:00:00.000Z`,
});
const revisions = [
  revision(1, documentOfText('We ring before nine.')),
  revision(2, documentOfText('We ring at nine.')),
  revision(3, bold),
];

async function open() {
  const link = new ApolloLink(
    () =>
      new Observable(observer => {
        observer.next({ data: { contributionRevisions: revisions } });
        observer.complete();
      }),
  );
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  render(
    <ApolloProvider client={client}>
      <HistoryDialog contribution={contributionOf(aContribution({ editedAt: '2026-11-22T09:00:00.000Z' }))} />
    </ApolloProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: /See the history/ }));
  return screen.findByRole('dialog');
}

describe('the history of a contribution', () => {
  it('says word by word what was added and what was taken out, not by colour alone', async () => {
    const dialog = await open();
    const added = await within(dialog).findByText('at');
    expect(added.tagName).toBe('INS');
    expect(added.textContent).toBe(' [added: at] ');
    expect(within(dialog).getByText('before').tagName).toBe('DEL');
    expect(within(dialog).getByText('before').textContent).toBe(' [taken out: before] ');
  });

  it('begins with the newest, and says where only the form changed', async () => {
    const dialog = await open();
    expect(
      within(dialog)
        .getAllByRole('heading', { level: 3 })
        .map(title => title.textContent),
    ).toEqual(['Revision 3', 'Revision 2', 'As first written']);
    expect(await within(dialog).findByText('The words are the same; only their form changed.')).toBeTruthy();
    expect(within(dialog).getByText('We ring before nine.')).toBeTruthy();
  });

  it('has no fault that axe can find', async () => {
    const dialog = await open();
    await within(dialog).findByText('at');
    const { violations } = await axe.run(dialog, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(fault => fault.id)).toEqual([]);
  });
});
