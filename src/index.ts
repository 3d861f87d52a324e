export { Fault, type FaultCode, type Params } from './fault.js';
