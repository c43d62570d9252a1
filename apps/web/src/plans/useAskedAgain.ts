import { useEffect, useRef } from 'react';

/** After anybody's step every answer is another: what is open keeps what was typed, and asks again. */
export function useAskedAgain(version: number, refetch: () => Promise<unknown>) {
  const asked = useRef(version);
  useEffect(() => {
    if (asked.current === version) return;
    asked.current = version;
    void refetch().catch(() => undefined);
  }, [version, refetch]);
}
