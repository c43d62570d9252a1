// A script that does not arrive would leave an empty page. The page is loaded once more by itself; after that the person is told.
addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    const key = 'pathways:loaded-again';
    const last = Number(sessionStorage.getItem(key));
    if (Date.now() - last < 30_000) {
      document.body.replaceChildren(document.getElementById('not-loaded').content);
      return;
    }
    sessionStorage.setItem(key, String(Date.now()));
    // A page that is being left ends its scripts, too: it is gone by then.
    setTimeout(() => location.reload(), 500);
  },
  true,
);
