// The atlases are megabytes of coordinates: their types are told where they are read, not taken out of them.
declare module 'world-atlas/countries-110m.json' {
  const atlas: unknown;
  export = atlas;
}
declare module 'world-atlas/countries-50m.json' {
  const atlas: unknown;
  export = atlas;
}
declare module 'world-atlas/countries-10m.json' {
  const atlas: unknown;
  export = atlas;
}
declare module 'us-atlas/counties-10m.json' {
  const atlas: unknown;
  export = atlas;
}
