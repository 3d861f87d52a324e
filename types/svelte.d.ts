// Types for the templates of Svelte 5: `import type {} from 'vitrina/svelte'` once in a project.
import type { HTMLAttributes } from 'svelte/elements';
import type { Attributes, Elements, Listeners, Properties } from './elements.js';

type OwnElements = {
  [Tag in keyof Elements]: HTMLAttributes<Elements[Tag]> &
    Attributes<Elements[Tag]> &
    Properties<Elements[Tag]> &
    Listeners;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends OwnElements {}
}
