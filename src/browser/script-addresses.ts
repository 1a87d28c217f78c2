interface TrustedTypesWindow {
  trustedTypes?: {
    createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => unknown;
  };
}

let isMade = false;

/**
 * Makes the page's one Trusted Types policy: the only addresses of scripts that may be made from text.
 * A page needs one kind of them at most, so only the first call counts.
 * @param isAllowed asked with an address in full, without query and fragment
 */
export const allowScripts = (isAllowed: (address: string) => boolean): void => {
  if (isMade) return;
  isMade = true;
  (window as TrustedTypesWindow).trustedTypes?.createPolicy("default", {
    createScriptURL: (url) => {
      const { origin, pathname } = new URL(url, location.href);
      if (!isAllowed(origin + pathname)) throw new TypeError(`Refused script address: ${url}`);
      return url;
    },
  });
};
