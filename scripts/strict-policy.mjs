/** What every element promises to live with; `docs/embedding.md` writes it too. */
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

/** The same, for a page that puts our page for frames into one. */
export const framingPolicy = `${strictPolicy}; frame-src 'self'`;
