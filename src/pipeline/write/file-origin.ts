declare module 'vfile' {
  interface DataMap {
    /** Whether a file of the pipeline was written by a person, as a seed or an editorial file, or by the program. */
    origin: 'seed' | 'editorial' | 'generated';
  }
}

export {};
