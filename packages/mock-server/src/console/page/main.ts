import { ConsolePage } from './console-page.js';

new ConsolePage().start();
