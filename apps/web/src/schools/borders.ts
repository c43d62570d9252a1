import type { Borders } from '@pathways/ui';
import { useEffect, useState } from 'react';

const address = new URL('../../../../data/boundaries-greater-manchester.geojson', import.meta.url).href;

/** The licence asks for these words wherever the borders are seen. */
export const bordersAttribution =
  'Contains National Statistics and OS data © Crown copyright and database right 2023. Open Government Licence v3.0.';

let asked: Promise<Borders | undefined> | undefined;

const ask = () =>
  (asked ??= fetch(address)
    .then(answer => (answer.ok ? (answer.json() as Promise<Borders>) : undefined))
    // A map without borders still shows the schools.
    .catch(() => undefined));

/** The ten authorities of Greater Manchester; undefined until they came, and where they did not. */
export function useBorders(): Borders | undefined {
  const [borders, setBorders] = useState<Borders>();
  useEffect(() => {
    let isHere = true;
    void ask().then(found => isHere && setBorders(found));
    return () => {
      isHere = false;
    };
  }, []);
  return borders;
}
