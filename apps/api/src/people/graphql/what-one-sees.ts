import type { Role } from '@pathways/domain/shared';

/** For a visitor of the demo who chooses whom to be. */
export const whatOneSees: Readonly<Record<Role, string>> = {
  'school leader':
    'Your trio’s room: what the partners wrote, the prompt sheet, and what waits for your consent.',
  deputy: 'The same room as your leader, and the people of your school.',
  colleague: 'Your school’s room, where you can read, write and reply.',
  facilitator: 'The rooms you look after, with rounds to open and close.',
  coordinator:
    'A programme: its pool of schools, a formation to run, trios to release and invite. Not what is said.',
  researcher: 'Rooms that let you in, passages to mark, codes, and practices to draft.',
  'steering member': 'A programme: who takes part and in which groups. Never what is said.',
  'LA officer': 'The schools with their figures, and the library. Never what is said in a room.',
  editor: 'Practices that wait for a review, and the library.',
  guest: 'One room of schools that invited you, until the day that they chose.',
  administrator: 'People and their roles, imports, and how the installation is.',
};
