import type { OpenDraft } from './open-draft.js';

/** Drafts whose form is gone while a save of theirs is not answered yet. */
const underWay = new Map<string, OpenDraft>();

/** The draft that a form opens: the one whose save is still under way, since another would not know what the server has by then. */
export const takeUp = (key: string, begin: () => OpenDraft): OpenDraft => underWay.get(key) ?? begin();

/** The form is gone; its draft is forgotten when nothing of it is under way. */
export function layDown(key: string, draft: OpenDraft): void {
  underWay.set(key, draft);
  void draft.close().finally(() => {
    if (!draft.isOpen()) underWay.delete(key);
  });
}
