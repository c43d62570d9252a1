import type { FindingKind } from './finding.js';

/** What to write instead, for each kind of finding. */
export const saferWording = {
  initials: 'Leave out the initials and the year group: write “a pupil”, with the key stage if it matters.',
  'named pupil': 'Leave out the name: write “a pupil”, or “a parent” for their family.',
  'name and need': 'Leave out the name, or the need: write “a pupil with an additional need”.',
  'small group':
    'So few children can be recognised: write “some pupils”, and leave out the year group or what they share.',
  'date of birth': 'Leave out the date: write “a summer-born pupil”, or only the key stage.',
  'pupil number': 'Take the number out. The people who need it can look it up in the school’s own records.',
  contact: 'Take the phone number, e-mail or address out, and pass it on within your school instead.',
} satisfies Record<FindingKind, string>;

/** Shown with every finding: the person to turn to when it is about safety rather than wording. */
export const safeguardingPointer =
  'If this is about a child’s safety, speak to your designated safeguarding lead today; do not write it here.';
