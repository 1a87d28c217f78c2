/**
 * Everything a browser would let a page do beyond showing itself, switched off: the names that Chromium
 * knows, which a browser test compares with its own. Client hints (`ch-…`) are not among them: a browser
 * sends them only to a server that asks, and the site asks for none.
 */
const off = [
  "accelerometer",
  "aria-notify",
  "autoplay",
  "browsing-topics",
  "camera",
  "captured-surface-control",
  "clipboard-read",
  "compute-pressure",
  "cross-origin-isolated",
  "deferred-fetch",
  "deferred-fetch-minimal",
  "digital-credentials-get",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "interest-cohort",
  "keyboard-map",
  "language-detector",
  "language-model",
  "local-fonts",
  "local-network",
  "local-network-access",
  "loopback-network",
  "magnetometer",
  "microphone",
  "midi",
  "on-device-speech-recognition",
  "otp-credentials",
  "payment",
  "picture-in-picture",
  "private-state-token-issuance",
  "private-state-token-redemption",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "summarizer",
  "sync-xhr",
  "translator",
  "unload",
  "usb",
  "window-management",
  "xr-spatial-tracking",
];

/** The one that pages need: a button copies a citation when a reader presses it. */
const own = ["clipboard-write"];

export const features: readonly string[] = [...off, ...own];

export const permissionsPolicy = [
  ...off.map((feature) => `${feature}=()`),
  ...own.map((feature) => `${feature}=(self)`),
].join(", ");
