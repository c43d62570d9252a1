import type { Locator, Page } from 'playwright-core';

/** Pages have fewer stops than this; whoever has not come there by then never will. */
const mostStops = 400;

const hasFocus = (control: Locator): Promise<boolean> =>
  control.evaluate(element => element === document.activeElement);

const holdsFocus = (part: Locator): Promise<boolean> =>
  part.evaluate(element => element.contains(document.activeElement));

/** One person who has a keyboard and nothing else: no pointer, and no focus that they did not walk to. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Tab by Tab until the control has the focus. */
  async to(control: Locator): Promise<void> {
    await control.waitFor();
    await this.walk(() => hasFocus(control), String(control));
  }

  /** Walks to a button or a link and presses it. */
  async enter(control: Locator): Promise<void> {
    await this.to(control);
    await this.press('Enter');
  }

  /** Writes in a field, over what stood there. */
  async write(field: Locator, words: string): Promise<void> {
    await this.to(field);
    await this.press('ControlOrMeta+a');
    await this.page.keyboard.type(words);
  }

  /** Opens a list of options and takes one. */
  async choose(list: Locator, option: string | RegExp): Promise<void> {
    await this.enter(list);
    const wanted = this.page.getByRole('option', { name: option });
    await wanted.waitFor();
    await this.arrows(wanted, 'ArrowDown');
    await this.press('Enter');
    await wanted.waitFor({ state: 'detached' });
  }

  /** Takes one of several answers: Tab comes to the group, arrows walk in it. */
  async pick(group: Locator, answer: string | RegExp): Promise<void> {
    await group.waitFor();
    await this.walk(() => holdsFocus(group), String(group));
    const wanted = group.getByRole('radio', { name: answer }).first();
    await this.arrows(wanted, 'ArrowDown');
    await this.press('Space');
    if (!(await wanted.isChecked())) throw new Error(`The keyboard could not pick ${String(wanted)}`);
  }

  private async walk(isThere: () => Promise<boolean>, where: string): Promise<void> {
    for (let stop = 0; stop < mostStops; stop += 1) {
      if (await isThere()) return;
      await this.press('Tab');
    }
    throw new Error(`The keyboard never comes to ${where}`);
  }

  private async arrows(wanted: Locator, key: 'ArrowDown' | 'ArrowUp'): Promise<void> {
    for (let step = 0; step < 40; step += 1) {
      if (await hasFocus(wanted)) return;
      await this.press(key);
    }
    throw new Error(`The arrows never come to ${String(wanted)}`);
  }
}
