// Ends what a script started when the script is told to end, or when npm, which started the script, is gone:
// npm hands a signal to a shell that does not pass it on.

/** @param {(signal: NodeJS.Signals) => void} stop */
export function onEnd(stop) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => stop(signal));
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop('SIGTERM');
  }, 500);
  watch.unref();
}
