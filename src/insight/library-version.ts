/** Which version of the library this is. */

/** That of package.json; a test holds them equal. */
export const LIBRARY_VERSION = "0.1.0";
