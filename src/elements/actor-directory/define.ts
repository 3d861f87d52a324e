import { define } from '../define.js';
import { ActorDirectoryElement } from './actor-directory.js';

define('actor-directory', ActorDirectoryElement);
