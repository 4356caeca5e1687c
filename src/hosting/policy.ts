/**
 * What every host should send with our files: the one list from which the `_headers` file, our own server and the tests
 * of the nginx and Caddy configurations take it.
 *
 * Each page carries its own Content Security Policy with the hashes of its scripts. A header cannot know these, so it
 * holds only what a page cannot say of itself, or what is the same for all; a browser obeys both.
 */
export const securityHeaders = {
  'Content-Security-Policy': "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

export const caching = {
  /** For names that carry a digest of their content: they never change. */
  forever: 'public, max-age=31536000, immutable',
  /** For everything else: asked for again each time, and cheaply, by ETag. */
  asked: 'public, max-age=0, must-revalidate',
} as const;

/** Folders of the output in which every name carries a digest. */
export const hashedFolders = ['_astro', 'pagefind/fragment', 'pagefind/index', 'pagefind/filter'] as const;

/** Files for other programs may be read from any site. */
export const openFolders = ['data'] as const;
