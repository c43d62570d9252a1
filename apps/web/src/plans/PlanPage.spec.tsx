import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { PlanPage } from './PlanPage.js';
import { ProgrammePlans } from './ProgrammePlans.js';
import { StartPlan } from './StartPlan.js';
import { asAnswered } from './testing/as-answered.js';
import { aPlan } from './testing/sample-plan.js';

type Answer = Record<string, unknown> | Error;

/** What a page shows when the server answers so, by the name of the operation; it waits for what is not there. */
function open(at: string, answers: Readonly<Record<string, Answer | Answer[]>>) {
  const sent: Record<string, unknown>[] = [];
  const link = new ApolloLink(
    ({ operationName, variables }) =>
      new Observable(observer => {
        sent.push(variables);
        const told = answers[operationName ?? ''];
        const answer = Array.isArray(told) ? told.shift() : told;
        if (answer === undefined) return;
        if (answer instanceof Error) return observer.error(answer);
        observer.next({ data: answer });
        observer.complete();
      }),
  );
  render(
    <ApolloProvider client={new ApolloClient({ link, cache: new InMemoryCache() })}>
      <MemoryRouter initialEntries={[at]}>
        <Routes>
          <Route path="/plans/:id" element={<PlanPage />} />
          <Route path="/run" element={<StartPlan runId="r1" cycleName="Autumn 2026" />} />
          <Route path="/programme" element={<ProgrammePlans programmeId="p" />} />
        </Routes>
      </MemoryRouter>
    </ApolloProvider>,
  );
  return sent;
}

beforeAll(() => {
  window.matchMedia = (query: string) =>
    Object.assign(new EventTarget(), { matches: query.includes('>='), media: query }) as MediaQueryList;
});

describe('the page of a plan', () => {
  it('says that it is loading, and keeps the height', () => {
    open('/plans/p1', {});
    expect(screen.getByText('Loading the plan')).toBeTruthy();
  });

  it('tells a stranger to the programme why it is closed', async () => {
    open('/plans/p1', { Plan: { plan: null } });
    expect(await screen.findByText(/only the coordinators of its programme see it/)).toBeTruthy();
  });

  it('offers to try again when it did not load, and then shows the board', async () => {
    open('/plans/p1', { Plan: [new Error('cut'), { plan: asAnswered(aPlan()) }] });
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    const board = await screen.findByRole('list', { name: 'Groups of the plan' });
    expect(within(board).getByRole('button', { name: /^Larkfield/ })).toBeTruthy();
  });

  it('takes a step on the version that is seen, and shows what the server made of it', async () => {
    const before = aPlan();
    const [first, ...others] = before.groups;
    const locked = { ...before, version: 5, groups: [{ ...first, isLocked: true }, ...others] };
    const sent = open('/plans/p1', {
      Plan: { plan: asAnswered(before) },
      ChangePlan: { changePlan: { __typename: 'P', plan: asAnswered(locked as typeof before), errors: [] } },
    });
    (await screen.findByRole('button', { name: /^Larkfield/ })).focus();
    await userEvent.keyboard('l');
    expect(await screen.findByText('Locked')).toBeTruthy();
    const input = { planId: 'p1', expectedVersion: 4, change: { lock: '1' }, reason: null };
    expect(sent.at(-1)).toEqual({ input });
  });

  it('reads the plan again when somebody was quicker', async () => {
    const before = aPlan();
    const since = ['Dana Reid renamed Trio 3 to River trio.'];
    open('/plans/p1', {
      Plan: [{ plan: asAnswered(before) }, { plan: asAnswered({ ...before, version: 5, name: 'Later' }) }],
      ChangePlan: {
        changePlan: {
          __typename: 'P',
          plan: null,
          errors: [{ __typename: 'StalePlan', message: 'm', version: 5, since }],
        },
      },
    });
    (await screen.findByRole('button', { name: /^Larkfield/ })).focus();
    await userEvent.keyboard('l');
    expect(await screen.findByRole('heading', { name: 'Later' })).toBeTruthy();
    expect(await screen.findByText(/Dana Reid renamed Trio 3/, { selector: 'p' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Do it all the same' })).toBeTruthy();
  });
});

describe('the way to a plan', () => {
  it('begins at a run, and says why it was refused', async () => {
    const sent = open('/run', {
      StartPlan: {
        startPlan: {
          __typename: 'P',
          planId: null,
          errors: [{ __typename: 'E', message: 'The run is not finished.' }],
        },
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Adjust by hand' }));
    await userEvent.click(screen.getByRole('button', { name: 'Make a plan' }));
    expect(await screen.findByText('The run is not finished.')).toBeTruthy();
    expect(sent).toEqual([{ input: { runId: 'r1', name: 'Groups, Autumn 2026' } }]);
  });

  it('leads from the programme, with where each plan stands', async () => {
    const { id, name, status, phase, cycleName, startedBy, startedAt } = aPlan({ status: 'WITH_SCHOOLS' });
    const plan = { __typename: 'ListedPlan', id, name, status, phase, cycleName, startedBy, startedAt };
    open('/programme', { ProgrammePlans: { plans: [plan] } });
    const row = await screen.findByRole('link', { name: 'Autumn trios' });
    expect(row.getAttribute('href')).toBe('/plans/p1');
    expect(screen.getByText('Schools are asked')).toBeTruthy();
  });
});
