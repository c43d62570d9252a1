import type { Sought } from './SearchFilters.js';

const day = /^\d{4}-\d{2}-\d{2}$/;

/** What is asked of the server: days that are half typed, and filters that are empty, ask for nothing. */
export const wantedOf = ({ words, room, section, school, person, from, until }: Sought) => ({
  words,
  room: room || null,
  section: section || null,
  school: school || null,
  person: person || null,
  from: day.test(from) ? from : null,
  until: day.test(until) ? until : null,
});

export type Wanted = ReturnType<typeof wantedOf>;
