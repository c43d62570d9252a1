/** What a key does on the board. The list is shown as it stands, so that no shortcut is a secret. */
export const shortcuts = [
  { keys: ['Up', 'Down'], does: 'go from school to school' },
  { keys: ['Left', 'Right'], does: 'go from group to group' },
  { keys: ['Enter'], does: 'open what can be done with the school, or explain the group' },
  { keys: ['m'], does: 'move the school to another group' },
  { keys: ['s'], does: 'swap it with another school' },
  { keys: ['x'], does: 'take it out of its group' },
  { keys: ['e'], does: 'explain its group' },
  { keys: ['l'], does: 'lock or unlock its group' },
  { keys: ['/'], does: 'search' },
  { keys: ['u', 'Ctrl+Z'], does: 'undo the last step' },
  { keys: ['Shift+Ctrl+Z'], does: 'redo it' },
  { keys: ['?'], does: 'show this list' },
] as const;

const key = 'pathways.plan.single-keys';

/** Single letters can be switched off, for those who speak to their computer (WCAG 2.1.4). */
export function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

export function switchSingleKeys(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // Without storage the choice lasts as long as the page: nothing to do about it here.
  }
}
