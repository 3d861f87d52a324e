// Types for the templates of Vue 3: `import type {} from 'vitrina/vue'` once in a project.
import type { EmitFn, HTMLAttributes, ReservedProps } from 'vue';
import type { Elements, Events, Properties } from './elements.js';

type Emits = EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;

type OwnComponents = {
  [Tag in keyof Elements]: new () => Elements[Tag] & {
    /** @deprecated for templates alone: there is no such property at run time */
    $props: HTMLAttributes & ReservedProps & Properties<Elements[Tag]>;
    /** @deprecated for templates alone: there is no such method at run time */
    $emit: Emits;
  };
};

declare module 'vue' {
  interface GlobalComponents extends OwnComponents {}
}
