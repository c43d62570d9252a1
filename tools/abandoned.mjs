// npm passes a signal to the shell that it started, and the shell ends without passing it on. Whoever told npm to stop
// would leave us running: so we look whether our parent is still there.

/** Calls `end` once when the shell that npm started us from is gone. Not under npm, it never does. */
export function whenAbandoned(end) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    end();
  }, 250);
  look.unref();
}
