import './frame/sandbox-console.js';
