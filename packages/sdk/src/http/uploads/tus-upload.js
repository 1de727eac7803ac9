// The protocol alone: the package's bundles bring ways to send requests, read files and remember addresses of their own,
// for which there are better ones here. It has types for those bundles only.
export { default as TusUpload } from 'tus-js-client/lib/upload.js';
