/** Longitude and latitude in degrees (WGS 84). */
export interface Position {
  readonly longitude: number;
  readonly latitude: number;
}

type Ring = readonly (readonly number[])[];

/** The part of a GeoJSON feature collection that a map draws. */
export interface Borders {
  readonly features: readonly {
    readonly properties: { readonly area_name: string; readonly lon: number; readonly lat: number };
    readonly geometry:
      | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
      | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };
  }[];
}

export interface Area {
  readonly name: string;
  readonly middle: Position;
  readonly rings: readonly (readonly Position[])[];
}

const positionOf = ([longitude = 0, latitude = 0]: readonly number[]): Position => ({ longitude, latitude });

export const areasOf = (borders: Borders): readonly Area[] =>
  borders.features.map(({ properties, geometry }) => ({
    name: properties.area_name,
    middle: { longitude: properties.lon, latitude: properties.lat },
    rings: (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()).map(ring =>
      ring.map(positionOf),
    ),
  }));

/** Borders of another part of the country would only make the points small: they are left out then. */
export function areasAround(borders: Borders | undefined, points: readonly Position[]): readonly Area[] {
  const areas = borders ? areasOf(borders) : [];
  const all = areas.flatMap(({ rings }) => rings.flat());
  const [west, east] = endsOf(all.map(({ longitude }) => longitude));
  const [south, north] = endsOf(all.map(({ latitude }) => latitude));
  const isWithin = ({ longitude, latitude }: Position) =>
    longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  return points.length === 0 || points.some(isWithin) ? areas : [];
}

export function endsOf(values: readonly number[]): readonly [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}
