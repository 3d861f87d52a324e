/** The package version, for the console of a page that has two copies. */
export const version = '0.1.0';
