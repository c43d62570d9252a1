import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, type RenderResult } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import type { Plan, PlanChange, PlanSteps } from '../plan-shapes.js';
import { PlanView } from '../PlanView.js';
import type { StepOutcome } from '../step-outcome.js';

export interface Asked {
  readonly take: (readonly [PlanChange, string | null])[];
  readonly turns: string[];
}

export interface ShowOptions {
  readonly at?: string;
  /** What becomes of each step; taken where nothing is said. */
  readonly outcomes?: StepOutcome[];
  /** What the server answers, by the name of the operation; silence otherwise. */
  readonly answers?: Readonly<Record<string, object>>;
}

export interface Shown {
  readonly asked: Asked;
  readonly container: RenderResult['container'];
  /** Another version of the plan arrives. */
  change(plan: Plan): void;
}

/** The plan on the screen, with what was asked of the server. */
export function showPlan(
  plan: Plan,
  { at = '/plans/p1', outcomes = [], answers = {} }: ShowOptions = {},
): Shown {
  const asked: Asked = { take: [], turns: [] };
  const next = (): Promise<StepOutcome> => Promise.resolve(outcomes.shift() ?? { kind: 'taken' });
  const steps: PlanSteps = {
    isBusy: false,
    take: (change, reason) => {
      asked.take.push([change, reason]);
      return next();
    },
    undo: () => {
      asked.turns.push('undo');
      return next();
    },
    redo: () => {
      asked.turns.push('redo');
      return next();
    },
  };
  const link = new ApolloLink(
    ({ operationName }) =>
      new Observable(observer => {
        const answer = answers[operationName ?? ''];
        if (!answer) return;
        observer.next({ data: { ...answer } });
        observer.complete();
      }),
  );
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const screenOf = (shown: Plan) => (
    <ApolloProvider client={client}>
      <MemoryRouter initialEntries={[at]}>
        <PlanView plan={shown} steps={steps} />
      </MemoryRouter>
    </ApolloProvider>
  );
  const view = render(screenOf(plan));
  return { asked, container: view.container, change: (shown: Plan) => view.rerender(screenOf(shown)) };
}
