import gobCl from '../../src/styles/themes/gob-cl.css?raw';
import govBr from '../../src/styles/themes/gov-br.css?raw';
import poncho from '../../src/styles/themes/poncho.css?raw';
import { identityOf } from './identity.js';

/** The themes we ship, as their files have them. */
export const themes = [
  { id: 'poncho', name: 'Argentina (Poncho)', identity: identityOf(poncho) },
  { id: 'gob-cl', name: 'Chile (gob.cl)', identity: identityOf(gobCl) },
  { id: 'gov-br', name: 'Brasil (gov.br)', identity: identityOf(govBr) },
] as const;
