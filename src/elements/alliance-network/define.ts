import { define } from '../define.js';
import { AllianceNetworkElement } from './alliance-network.js';

define('alliance-network', AllianceNetworkElement);
