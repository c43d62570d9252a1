import { useContext, useEffect } from 'react';
import { speakAs } from '../apollo.js';
import { forgetOthers } from '../device/forget.js';
import { keepShell } from '../device/new-version.js';
import { ReadsContext } from '../device/ReadsContext.js';
import { hearTabs } from '../device/tabs.js';
import { keepLive } from '../live.js';

/** The device is this person's now: it forgets whoever was here before, and opens without a line from now on. */
export function useOwnDevice(person: string | undefined): void {
  const reads = useContext(ReadsContext);
  useEffect(() => {
    if (person === undefined) return;
    speakAs(person);
    keepLive();
    keepShell();
    void forgetOthers(person).then(() => reads?.begin(person));
    return hearTabs(news => {
      // Signed out, or somebody else signed in, in another tab.
      if (news.kind === 'forgotten' && news.person === person) location.assign('/');
    });
  }, [person, reads]);
}
