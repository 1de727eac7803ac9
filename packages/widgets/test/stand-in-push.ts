/** RFC 8291, Appendix A. */
const keys = {
  p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
  auth: 'BTBZMqHH6r4Tts7J_aSIgg',
};

let endpoints = 0;

/** In place of what a browser has for push: tests neither are asked for a permission nor reach a push service. */
export class StandInPush {
  permission: NotificationPermission = 'default';
  /** What the reader answers when they are asked. */
  answer: NotificationPermission = 'granted';
  /** What becomes of subscribing. */
  error: DOMException | undefined;
  /** How often the reader was asked. */
  asked = 0;
  registered: { url: string; scope: string | undefined }[] = [];
  keyOfService: unknown;
  #subscription: object | null = null;
  readonly #undo: (() => void)[] = [];

  constructor() {
    const { serviceWorker } = navigator;
    // WebKitGTK has workers and notifications, but no push.
    if (!('PushManager' in window)) this.#put(window, 'PushManager', { value: Object });
    this.#put(Notification, 'permission', { get: () => this.permission });
    this.#put(Notification, 'requestPermission', { value: async () => this.#ask() });
    this.#put(serviceWorker, 'register', {
      value: async (url: string, { scope }: RegistrationOptions = {}) => {
        this.registered.push({ url, scope });
        return this.#registration;
      },
    });
    this.#put(serviceWorker, 'getRegistration', { value: async () => this.#registration });
  }

  /** The browser is the real one again. */
  remove(): void {
    for (const undo of this.#undo) undo();
  }

  /** As a page that is not secure. */
  take(owner: object, name: string, value: unknown): void {
    this.#put(owner, name, { value });
  }

  /** As a browser that is too old. */
  hide(name: string): void {
    this.#put(window, name, { value: undefined });
    Reflect.deleteProperty(window, name);
  }

  get #registration() {
    return {
      active: { state: 'activated' },
      scope: this.registered.at(-1)?.scope,
      pushManager: {
        subscribe: async ({ applicationServerKey }: PushSubscriptionOptionsInit) => {
          if (this.error) throw this.error;
          this.keyOfService = applicationServerKey;
          const endpoint = `https://push.example.net/${(endpoints += 1)}`;
          const unsubscribe = async () => this.#unsubscribe();
          return (this.#subscription ??= {
            endpoint,
            toJSON: () => ({ endpoint, keys }),
            unsubscribe,
          });
        },
        getSubscription: async () => this.#subscription,
      },
    };
  }

  /** What hindered another key is gone with it. */
  #unsubscribe(): boolean {
    this.#subscription = null;
    this.error = undefined;
    return true;
  }

  #ask(): NotificationPermission {
    this.asked += 1;
    this.permission = this.answer;
    return this.answer;
  }

  /** What it covers is that of a prototype, or the own one of before. */
  #put(owner: object, name: string, change: PropertyDescriptor): void {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { ...change, configurable: true });
    this.#undo.unshift(() => {
      if (own) Object.defineProperty(owner, name, own);
      else Reflect.deleteProperty(owner, name);
    });
  }
}
