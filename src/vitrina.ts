// The script tag's entry: kept thin, so that loading it under two addresses runs the core once.
import { defineOnDemand } from './elements/on-demand.js';
import { registry } from './elements/registry.js';

defineOnDemand({ ...registry, 'data-vitrina': () => import('./elements/placeholders.js') });
