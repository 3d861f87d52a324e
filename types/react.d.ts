// JSX types for React 19: `import type {} from 'vitrina/react'` once in a project.
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { Attributes, Elements, Listeners, Properties } from './elements.js';

type OwnElements = {
  [Tag in keyof Elements]: HTMLAttributes<Elements[Tag]> &
    ClassAttributes<Elements[Tag]> &
    Attributes<Elements[Tag]> &
    Properties<Elements[Tag]> &
    Listeners;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends OwnElements {}
  }
}
