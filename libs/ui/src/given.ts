type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/**
 * Leaves out what is undefined. React Aria's types (like its context merging) tell "not said" from
 * "said to be undefined"; our own props do not.
 */
export function given<T extends object>(props: T): Given<T> {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as Given<T>;
}
