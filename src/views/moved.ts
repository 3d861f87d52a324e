export { adoptAgain } from '../styles/adopt.js';
