/** The package's own version, for the console of a page that has two. */
export const version = '0.1.0';
