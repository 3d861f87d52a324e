// In place of src/controllers/first-root.ts: lit-element.mjs beside this has no need of it.
export function guardRoot() {}
