import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { aBreach, aGroup, aPlan, aSchool, aStep } from './testing/sample-plan.js';
import { showPlan } from './testing/show-plan.js';

const faultsIn = async (container: Element) =>
  (
    await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })
  ).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);

const school = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });

const option = (groupId: string, withUrn: string | null, extra: number, sentences: string[] = []) => ({
  __typename: 'PlanOption',
  groupId,
  withUrn,
  extra,
  breaches: sentences.map(sentence => ({ __typename: 'PlanBreach', sentence })),
});

const options = {
  PlaceOptions: {
    placeOptions: {
      __typename: 'PlaceOptions',
      leaving: [{ __typename: 'PlanBreach', sentence: 'A trio has three schools; this group has 2.' }],
      moves: [option('2', null, 0.42), option('3', null, 0.1, ['Two are in Bury.'])],
      swaps: [option('2', '900004', -0.2), option('3', '900007', 0.5)],
    },
  },
};

beforeAll(() => {
  // jsdom lays nothing out.
  window.matchMedia = (query: string) =>
    Object.assign(new EventTarget(), { matches: query.includes('>='), media: query }) as MediaQueryList;
});
beforeEach(() => localStorage.clear());

describe('a coordinator with a plan', () => {
  it('sees the score, what breaks a rule and who is where, without a fault that axe knows', async () => {
    const plan = aPlan();
    const [first, ...others] = plan.groups;
    const groups = [{ ...(first ?? aGroup('1', [])), breaches: [aBreach], isAsProposed: false }, ...others];
    const { container } = showPlan(aPlan({ groups, score: { ...plan.score, breaches: 1 } }));
    expect(screen.getByText('0.33 %')).toBeTruthy();
    expect(screen.getByText('+0.10 since the start')).toBeTruthy();
    expect(screen.getByText('1 rule is broken')).toBeTruthy();
    expect(screen.getByText(aBreach.sentence)).toBeTruthy();
    expect(school('Larkfield').textContent).toBe('Larkfield Bury · no trust');
    expect(await faultsIn(container)).toEqual([]);
  });

  it('narrows the board to what breaks a rule, and finds a school by its trust', async () => {
    const plan = aPlan();
    const groups = plan.groups.map(group => (group.id === '2' ? { ...group, breaches: [aBreach] } : group));
    showPlan(aPlan({ groups, score: { ...plan.score, breaches: 1 } }));
    await userEvent.click(screen.getByRole('button', { name: 'Show these groups' }));
    expect(screen.getByText(/^1 of 3 groups/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show every group' }));
    await userEvent.keyboard('/zebra');
    expect(screen.getByText('No group fits')).toBeTruthy();
  });

  it('moves a school by keyboard alone: m, a few letters, Enter', async () => {
    const { asked } = showPlan(aPlan(), { answers: options });
    school('Larkfield').focus();
    await userEvent.keyboard('m');
    const dialog = await screen.findByRole('dialog', { name: 'Move Larkfield' });
    await within(dialog).findByText('costs 0.42');
    expect(within(dialog).getByText(/this group has 2/)).toBeTruthy();
    expect(within(dialog).getByText('Two are in Bury.')).toBeTruthy();
    await userEvent.keyboard('trio 2{ArrowDown}{Enter}');
    expect(asked.take).toEqual([[{ move: { urn: '900001', groupId: '2' } }, null]]);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('swaps a school from its menu, and keeps the reason with the step', async () => {
    const { asked } = showPlan(aPlan(), { answers: options });
    await userEvent.click(school('Larkfield'));
    await userEvent.click(screen.getByRole('menuitem', { name: /Swap/ }));
    await screen.findByText('saves 0.20');
    await userEvent.type(screen.getByRole('textbox', { name: 'Reason' }), 'They asked for it.');
    await userEvent.click(screen.getByRole('option', { name: /Ashgrove/ }));
    expect(asked.take).toEqual([[{ swap: { urn: '900001', withUrn: '900004' } }, 'They asked for it.']]);
  });

  it('takes out, locks, undoes and redoes by key', async () => {
    const { asked } = showPlan(aPlan({ canRedo: true }));
    school('Larkfield').focus();
    await userEvent.keyboard('xlu{Control>}z{/Control}{Control>}{Shift>}z{/Shift}{/Control}');
    expect(asked.take).toEqual([
      [{ move: { urn: '900001', groupId: null } }, null],
      [{ lock: '1' }, null],
    ]);
    expect(asked.turns).toEqual(['undo', 'undo', 'redo']);
  });

  it('can switch single letters off', async () => {
    const { asked } = showPlan(aPlan());
    await userEvent.click(screen.getByRole('button', { name: 'Keys' }));
    await userEvent.click(screen.getByRole('switch', { name: /Single letters/ }));
    await userEvent.keyboard('{Escape}');
    school('Larkfield').focus();
    await userEvent.keyboard('x');
    expect(asked.take).toEqual([]);
  });
});

describe('a coordinator who is not alone', () => {
  const stale = { kind: 'stale', since: ['Dana Reid moved Oakroad from Trio 1 to Trio 2.'] } as const;

  it('keeps the dialog when somebody was quicker, and does it all the same with one press', async () => {
    const { asked, change } = showPlan(aPlan(), { outcomes: [stale] });
    await userEvent.click(screen.getByRole('button', { name: 'What to do with Trio 1' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Rename…' }));
    const field = screen.getByRole('textbox', { name: /Name/ });
    await userEvent.clear(field);
    await userEvent.type(field, 'River trio');
    await userEvent.click(screen.getByRole('button', { name: 'Rename' }));
    expect(await screen.findByText(/Dana Reid moved Oakroad/, { selector: 'li' })).toBeTruthy();
    change(aPlan({ version: 5 }));
    await userEvent.click(screen.getByRole('button', { name: 'Rename all the same' }));
    expect(asked.take).toHaveLength(2);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('is offered a key’s step again on the new plan', async () => {
    const { asked } = showPlan(aPlan(), { outcomes: [stale] });
    school('Larkfield').focus();
    await userEvent.keyboard('x');
    await userEvent.click(await screen.findByRole('button', { name: 'Do it all the same' }));
    expect(asked.take).toHaveLength(2);
  });

  it('reads what the other one did, with what it did to the score', () => {
    const plan = aPlan();
    const { change } = showPlan(plan);
    const steps = [aStep(2, { takenAt: '2026-11-20T11:00:00.000Z' }), ...plan.steps];
    change(aPlan({ version: 5, steps, score: { ...plan.score, total: 18.5 } }));
    expect(
      screen.getByText(/Dana Reid moved Larkfield.*\+0.50 apart in all\. No rule is broken\./, {
        selector: 'p',
      }),
    ).toBeTruthy();
  });
});

describe('a plan that is no draft', () => {
  it('can be read and not changed once it is released', () => {
    const plan = aPlan({ status: 'RELEASED', viewerCanChange: false, canUndo: false });
    showPlan({ ...plan, groups: [aGroup('1', [aSchool('900001', 'Larkfield', 'Bury')])] });
    expect(screen.getByText('This plan is released')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(screen.queryByRole('button', { name: /What to do with/ })).toBeNull();
  });
});
