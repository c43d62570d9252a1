import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { MemoryRouter } from 'react-router';
import { FilesPage } from './FilesPage.js';

const store = {
  __typename: 'FileStoreState',
  place: 'on disk, /srv/pathways/files',
  virusScan: 'none: files are kept without a scan',
  works: true,
  fileCount: 12,
  size: 4_200_000,
  unsentCount: 2,
  unscannedCount: 12,
};

function show(fileStore: object | null) {
  const link = new ApolloLink(
    () =>
      new Observable(observer => {
        observer.next({ data: { fileStore } });
        observer.complete();
      }),
  );
  return render(
    <ApolloProvider client={new ApolloClient({ link, cache: new InMemoryCache() })}>
      <MemoryRouter>
        <FilesPage />
      </MemoryRouter>
    </ApolloProvider>,
  );
}

describe('the page of the file store', () => {
  it('tells an administrator where files lie, and that nobody scanned them', async () => {
    const { container } = show(store);
    expect(await screen.findByText('on disk, /srv/pathways/files')).toBeTruthy();
    expect(screen.getByText('12, 4.2 MB')).toBeTruthy();
    expect(screen.getByText(/Set FILES_CLAMD_URL/)).toBeTruthy();
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(fault => fault.id)).toEqual([]);
  });

  it('says what it means when the store cannot be used', async () => {
    show({ ...store, works: false });
    expect(await screen.findByText('The file store cannot be used')).toBeTruthy();
  });

  it('is refused to others', async () => {
    show(null);
    expect(await screen.findByText('This is for administrators')).toBeTruthy();
  });
});
