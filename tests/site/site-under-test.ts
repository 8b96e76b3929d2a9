/** A built site that is served while the tests run. */
export interface SiteUnderTest {
  name: string;
  /** Its folder on the disk. */
  folder: string;
  /** `http://localhost:4400/` */
  address: string;
  /** The folder of what its editor wrote; links to other hosts may come only from there. */
  editorial: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Stories of a common size, in full. */
    sites: SiteUnderTest[];
    /** Stories of one text and of many, for what a common one does not bring to light. */
    extremes: SiteUnderTest[];
    /** Where a running browser listens. */
    browser: string;
  }
}
