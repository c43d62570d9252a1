const key = 'pathways-person';

/** Whose things the app may open with when there is no line to ask who is signed in. */
export function lastPerson(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function notePerson(person: string | null): void {
  try {
    if (person === null) localStorage.removeItem(key);
    else localStorage.setItem(key, person);
  } catch {
    // Then the app does not open without a line.
  }
}
