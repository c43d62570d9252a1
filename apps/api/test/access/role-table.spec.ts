import { readFileSync } from 'node:fs';
import { withRoleTable } from '../../src/cli/access-table.js';

describe('docs/subsystems/authorisation.md', () => {
  it('has the table that the policies print: run `npm run access-table` in apps/api after a change', () => {
    const file = new URL('../../../../docs/subsystems/authorisation.md', import.meta.url);
    const document = readFileSync(file, 'utf8');
    // Prettier pads the columns; the words must be the same.
    const plain = (text: string | null) => text?.replace(/ +/g, ' ').replace(/-{3,}/g, '---');
    expect(plain(document)).toBe(plain(withRoleTable(document)));
  });
});
