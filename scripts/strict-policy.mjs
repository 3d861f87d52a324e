/** The Content Security Policy that every element supports; `docs/embedding.md` states it too. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

/** The same, for a page that contains `iframe.html` in a frame. */
export const framingPolicy = `${strictPolicy}; frame-src 'self'`;
