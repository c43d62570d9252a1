import { measureBudgets } from './budgets.ts';

describe('the budgets of the house', () => {
  const budgets = measureBudgets();

  it.each(budgets.map(budget => [budget.name, budget] as const))('%s', (_, { measured, allowed, over }) => {
    expect(over).toEqual([]);
    expect(measured).toBeLessThanOrEqual(allowed);
  });
});
