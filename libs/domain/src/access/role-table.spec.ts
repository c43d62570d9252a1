import { roles, stranger } from '../shared/index.js';
import { answerFor, roleTable } from './role-table.js';
import { withoutRole } from './sample.js';
import { verbs } from './verbs.js';

const verbNamed = (words: string) => {
  const verb = verbs.find(one => one.words === words);
  if (!verb) throw new Error(`There is no verb “${words}”.`);
  return verb;
};

describe('the role × verb table', () => {
  it('lets a stranger do nothing', () => {
    expect(verbs.filter(({ may }) => may(stranger))).toEqual([]);
  });

  it('lets a person without a role read the register and frameworks and look after their own sign-in, and no more', () => {
    expect(verbs.filter(({ may }) => may(withoutRole)).map(({ words }) => words)).toEqual([
      'browse frameworks and delivery plans',
      'manage one’s own sign-in and lay down one’s own roles',
      'flag words in public, and take one’s flag back',
      'read the register and its measures',
    ]);
  });

  it.each(['administrator', 'coordinator', 'steering member', 'LA officer', 'editor'] as const)(
    'lets no %s read what is said',
    role => {
      expect(answerFor(role, verbNamed('read what is said in a room'))).toBe('no');
    },
  );

  it('lets nobody publish what they wrote themselves', () => {
    const verb = verbNamed('publish what one wrote oneself');
    expect(roles.filter(role => answerFor(role, verb) !== 'no')).toEqual([]);
  });

  it('keeps people of schools, facilitators and programmes to their own place', () => {
    const scoped = roles.filter(role => role !== 'editor' && role !== 'administrator');
    const beyond = verbs.flatMap(verb =>
      verb.may(withoutRole)
        ? []
        : scoped.filter(role => answerFor(role, verb) === 'yes').map(() => verb.words),
    );
    expect(beyond).toEqual([]);
  });

  it('has a line for every verb and a column for every role', () => {
    const lines = roleTable().split('\n');
    expect(lines).toHaveLength(verbs.length + 2);
    expect(lines[0]?.split('|')).toHaveLength(roles.length + 6);
  });
});
