import { eachHeader, headersOf, NativeXhr, setXhrHeader } from '../session/natives.js';

export interface UploadProgress {
  /** Bytes. */
  loaded: number;
  total: number;
}

/** Sends like fetch, which cannot tell how far it is. */
export async function sendByXhr(
  request: Request,
  onProgress: (progress: UploadProgress) => void,
): Promise<Response> {
  const body = await request.blob();
  const xhr = new NativeXhr();
  return new Promise((resolve, reject) => {
    request.signal.throwIfAborted();
    request.signal.addEventListener('abort', () => xhr.abort(), { once: true });
    xhr.upload.onprogress = ({ loaded, total }) => onProgress({ loaded, total });
    xhr.onload = () => resolve(toResponse(xhr));
    xhr.onerror = () => reject(new TypeError('Failed to send'));
    xhr.onabort = () => reject(request.signal.reason);
    xhr.open(request.method, request.url);
    xhr.responseType = 'blob';
    eachHeader(headersOf(request), (value, name) => setXhrHeader(xhr, name, value));
    xhr.send(body);
  });
}

function toResponse(xhr: XMLHttpRequest): Response {
  const lines = xhr
    .getAllResponseHeaders()
    .trim()
    .split(/[\r\n]+/);
  const headers = lines.map((line): [string, string] => {
    const [name = '', ...value] = line.split(': ');
    return [name, value.join(': ')];
  });
  // An answer without content must not have any, be it empty.
  const body = xhr.status === 204 ? null : xhr.response;
  return new Response(body, { status: xhr.status, headers });
}
