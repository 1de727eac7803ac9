export type Inserted = 'link' | 'script';

/** Makes addresses that may become scripts where the page demands Trusted Types. */
interface AddressPolicy {
  createScriptURL: (address: string) => unknown;
}

/** Puts an element into the page; resolves when its file is here. */
export function insert(tag: Inserted, href: string, properties: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const element = document.createElement(tag);
    Object.assign(element, properties, {
      as: 'script',
      crossOrigin: '',
      onload: resolve,
      onerror: () => reject(lostFile(href)),
      href,
    });
    // An old browser does not know the link and would never answer: it gets the file when it is imported.
    if (Object(element).relList?.supports(Object(properties).rel) === false) resolve(undefined);
    document.head.append(element);
  });
}

function lostFile(url: string): Error {
  const { responseStatus } = Object(performance.getEntriesByName(url).at(-1));
  const reason = responseStatus === 200 ? 'integrity' : 'network';
  return Object.assign(new Error(url), { url, reason: navigator.onLine ? reason : 'offline' });
}

/** For WebKit alone; a page may forbid it, and gets its files unchecked there. */
export function webKitPolicy(): AddressPolicy | undefined {
  if (!navigator.vendor.startsWith('Apple')) return undefined;
  const policy: AddressPolicy = { createScriptURL: (address) => address };
  try {
    return Object(Reflect.get(window, 'trustedTypes')).createPolicy?.('drsk', policy) ?? policy;
  } catch {
    return undefined;
  }
}
