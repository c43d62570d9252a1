const quietFor = 3_000;
const atMost = 20_000;

/**
 * Runs once the page has loaded nothing for 3 s, after 20 s at the latest: on a slow line and a slow phone, what somebody
 * opened the page for goes before what is only good to have.
 */
export function whenQuiet(run: () => void): void {
  if (typeof PerformanceObserver === 'undefined') return run();
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(begin, quietFor);
  };
  const loading = new PerformanceObserver(wait);
  const latest = setTimeout(() => begin(), atMost);
  const begin = () => {
    loading.disconnect();
    clearTimeout(timer);
    clearTimeout(latest);
    run();
  };
  loading.observe({ type: 'resource' });
  wait();
}
