import { MockedProvider } from '@apollo/client/testing/react';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { MemoryRouter, Route, Routes } from 'react-router';
import { ChangeCodeDocument, CodebookDocument, CodeHistoryDocument } from './codebook.documents.js';
import { CodebookPage } from './CodebookPage.js';

const aCode = (id: string, name: string, change: object = {}) => ({
  __typename: 'CodebookCode' as const,
  id,
  parentId: null,
  name,
  definition: `What ${name} stands for.`,
  include: '',
  exclude: '',
  example: '',
  version: 1,
  isRetired: false,
  isSplit: false,
  mergedInto: null,
  splitFrom: null,
  originTitle: null,
  originRef: null,
  standing: 0,
  underThisRule: 0,
  coders: 0,
  groups: 0,
  counted: 0,
  ...change,
});
const contact = aCode('k2', 'Contact', {
  parentId: 'k1',
  standing: 41,
  underThisRule: 41,
  coders: 2,
  groups: 3,
  counted: 41,
});
const book = {
  __typename: 'Codebook' as const,
  id: 'p1',
  programmeName: 'Sample programme',
  codes: [contact, aCode('k3', 'Old', { isRetired: true }), aCode('k1', 'Presence')],
};
const moved = {
  ...book,
  codes: [{ ...contact, parentId: null, version: 2 }, book.codes[1], book.codes[2]],
};
const input = {
  codeId: 'k2',
  version: 1,
  reason: 'It stands for itself.',
  change: { move: { parentId: null } },
};
const versions = [
  {
    __typename: 'CodeVersion' as const,
    number: 1,
    kind: 'ADDED' as const,
    name: 'Contact',
    definition: 'x',
    include: '',
    exclude: '',
    example: '',
    parentName: null,
    mergedIntoName: null,
    reason: '',
    load: 0,
    changedBy: 'Rhea Novak',
    changedAt: '2026-11-20T09:00:00.000Z',
    codings: 41,
  },
];

function open(answer: { result?: object; error?: Error }, at = '') {
  const mocks = [
    { request: { query: CodebookDocument, variables: { programmeId: 'p1' } }, ...answer },
    {
      request: { query: ChangeCodeDocument, variables: { input } },
      result: { data: { changeCode: { __typename: 'ChangeCodePayload', codebook: moved, errors: [] } } },
    },
    {
      request: { query: CodeHistoryDocument, variables: { codeId: 'k2' } },
      result: { data: { codeVersions: versions } },
    },
  ];
  return render(
    <MockedProvider mocks={mocks as never}>
      <MemoryRouter initialEntries={[`/programmes/p1/codebook${at}`]}>
        <Routes>
          <Route path="/programmes/:id/codebook" element={<CodebookPage />} />
        </Routes>
      </MemoryRouter>
    </MockedProvider>,
  );
}

describe('the codebook', () => {
  it('shows a researcher the tree as nested lists, retired codes only when asked for', async () => {
    const { container } = open({ result: { data: { codebook: book } } });
    const tree = await screen.findByRole('list', { name: 'Codes' });
    expect(within(tree).getByRole('link', { name: 'Contact' })).toBeTruthy();
    expect(within(tree).queryByRole('link', { name: 'Old' })).toBeNull();
    await userEvent.click(screen.getByRole('switch', { name: /Show retired and merged codes/ }));
    expect(screen.getByRole('link', { name: 'Old' })).toBeTruthy();
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(fault => fault.id)).toEqual([]);
  });

  it('tells how many codings a change concerns before it is made, and moves a code by keyboard', async () => {
    open({ result: { data: { codebook: book } } }, '?code=k2');
    const menu = await screen.findByRole('button', { name: 'Change this code' });
    act(() => menu.focus());
    await userEvent.keyboard('{Enter}{ArrowDown}{Enter}');
    const dialog = await screen.findByRole('dialog', { name: /Move “Contact”/ });
    expect(within(dialog).getByText('41 codings were made with this code')).toBeTruthy();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Move it' }));
    expect(within(dialog).getByText('Choose where it goes.')).toBeTruthy();
    await userEvent.type(within(dialog).getByRole('combobox', { name: /Move under/ }), 'top');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await userEvent.type(within(dialog).getByRole('textbox', { name: /Reason/ }), 'It stands for itself.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Move it' }));
    expect(await screen.findByText('At the top of the codebook')).toBeTruthy();
  });

  it('says what to do while there is no code', async () => {
    open({ result: { data: { codebook: { ...book, codes: [] } } } });
    expect(await screen.findByText('No codes yet')).toBeTruthy();
  });

  it('says that there is nothing for somebody who is no researcher', async () => {
    open({ result: { data: { codebook: null } } });
    expect(await screen.findByText('There is no codebook here for you')).toBeTruthy();
  });

  it('offers to try again when it did not load', async () => {
    open({ error: new Error('away') });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
