// The atlases are megabytes of coordinates: their types are told here, not read out of them.
declare module 'world-atlas/countries-110m.json' {
  const atlas: import('./read-atlas.ts').Atlas;
  export default atlas;
}
declare module 'world-atlas/countries-50m.json' {
  const atlas: import('./read-atlas.ts').Atlas;
  export default atlas;
}
declare module 'world-atlas/countries-10m.json' {
  const atlas: import('./read-atlas.ts').Atlas;
  export default atlas;
}
declare module 'us-atlas/counties-10m.json' {
  const atlas: import('./read-atlas.ts').Atlas;
  export default atlas;
}
