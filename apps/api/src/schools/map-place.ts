import { Field, Float, ObjectType } from '@nestjs/graphql';
import proj4 from 'proj4';

@ObjectType({ description: 'Where a school is, for maps.' })
export class MapPlace {
  @Field(() => Float, { description: 'Degrees east of Greenwich (WGS 84).' })
  longitude: number;

  @Field(() => Float, { description: 'Degrees north (WGS 84).' })
  latitude: number;
}

/** The British national grid (EPSG:27700) with the shift to WGS 84 that Ordnance Survey publishes: right to about 5 m. */
const nationalGrid =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.1502,0.247,0.8421,-20.4894 +units=m +no_defs';

const toDegrees = proj4(nationalGrid, 'WGS84');
const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** The register's easting and northing as longitude and latitude; null where it states none. */
export function mapPlaceOf(at: { easting: number | null; northing: number | null }): MapPlace | null {
  if (at.easting === null || at.northing === null) return null;
  const [longitude = 0, latitude = 0] = toDegrees.forward([at.easting, at.northing]);
  return { longitude: rounded(longitude), latitude: rounded(latitude) };
}
