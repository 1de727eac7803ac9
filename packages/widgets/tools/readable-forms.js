// A page of WebKit cannot read back a form that has a file in it ("Unable to read form data blob"), which the sandbox in
// the page has to: the same is sent as one Blob there. The network is not concerned.
window.Request = new Proxy(window.Request, {
  construct: (OwnRequest, [input, init]) =>
    new OwnRequest(input, init?.body instanceof FormData ? { ...init, ...asBlob(init) } : init),
});

/** As RFC 7578 has it. */
function asBlob({ body, headers }) {
  const boundary = `form-${crypto.randomUUID()}`;
  const parts = [...body].flatMap(([name, value]) => [
    `--${boundary}\r\n`,
    ...part(name, value),
    '\r\n',
  ]);
  const typed = new Headers(headers);
  typed.set('content-type', `multipart/form-data; boundary=${boundary}`);
  return { body: new Blob([...parts, `--${boundary}--\r\n`]), headers: typed };
}

function part(name, value) {
  const disposition = `Content-Disposition: form-data; name="${name}"`;
  if (typeof value === 'string') return [`${disposition}\r\n\r\n`, value];
  const file = value.name.replaceAll('"', '%22');
  const type = value.type || 'application/octet-stream';
  return [`${disposition}; filename="${file}"\r\nContent-Type: ${type}\r\n\r\n`, value];
}
