#!/usr/bin/env node
// The oldest Node that has all that the program is made of; an older one could not even read what comes after this.
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 22) {
  console.error(
    `The sandbox needs Node 22 or later, this is ${process.versions.node}: take one from nodejs.org, or with "nvm install 22".`,
  );
  process.exitCode = 5;
} else {
  // Its code is two megabytes: the second start reads what the first has compiled. Node 22.0 cannot do that yet.
  const { enableCompileCache } = await import('node:module');
  enableCompileCache?.();
  const { main } = await import('./main.js');
  process.exitCode = await main(process.argv.slice(2), process.env);
}

export {};
