export { adoptAgain } from '../styles/adopt-again.js';
