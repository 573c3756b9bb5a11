/** The version of the package, put in by the bundler. */
declare const SAPU_VERSION: string;
export const version = SAPU_VERSION;
