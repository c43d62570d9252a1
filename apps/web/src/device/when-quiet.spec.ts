import { jest } from '@jest/globals';
import { whenQuiet } from './when-quiet.js';

/** What the browser tells whenever the page has loaded something. */
let loaded: (() => void) | undefined;

class Observer {
  constructor(told: () => void) {
    loaded = told;
  }
  observe(): void {
    return undefined;
  }
  disconnect(): void {
    loaded = undefined;
  }
}

describe('what can wait until the page is there', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    Object.assign(globalThis, { PerformanceObserver: Observer });
  });
  afterEach(() => {
    jest.useRealTimers();
    Reflect.deleteProperty(globalThis, 'PerformanceObserver');
  });

  it('runs once nothing was loaded for 3 s', () => {
    const run = jest.fn();
    whenQuiet(run);
    jest.advanceTimersByTime(2_500);
    loaded?.();
    jest.advanceTimersByTime(2_500);
    expect(run).not.toHaveBeenCalled();
    jest.advanceTimersByTime(500);
    expect(run).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(60_000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('runs after 20 s on a page that never stops loading', () => {
    const run = jest.fn();
    whenQuiet(run);
    for (let second = 0; second < 20; second += 1) {
      expect(run).not.toHaveBeenCalled();
      loaded?.();
      jest.advanceTimersByTime(1_000);
    }
    expect(run).toHaveBeenCalledTimes(1);
    expect(loaded).toBeUndefined();
  });

  it('runs at once where a browser cannot tell', () => {
    Reflect.deleteProperty(globalThis, 'PerformanceObserver');
    const run = jest.fn();
    whenQuiet(run);
    expect(run).toHaveBeenCalledTimes(1);
  });
});
