import { pathsToNowhere, scriptsUnnamed } from './documents.ts';

describe('the documents', () => {
  it('lead whoever follows them to files that exist', () => {
    expect(pathsToNowhere()).toEqual([]);
  });

  it('name every script in the README', () => {
    expect(scriptsUnnamed()).toEqual([]);
  });
});
