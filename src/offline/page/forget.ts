/** "Remove kept pages": all that this browser keeps of the site for reading without a network. */
import { canKeep, forgetAll } from "../forget.ts";

const place = document.querySelector<HTMLElement>("[data-forget]");
const button = place?.querySelector("button");
const status = place?.querySelector<HTMLElement>("[role=status]");

if (place && button && status) {
  const { scope = "", removed = "", none = "", failed = "" } = place.dataset;
  button.hidden = false;
  button.addEventListener("click", () => {
    const work = canKeep() ? forgetAll(new URL(scope, location.href).href) : Promise.resolve(false);
    work
      .then((wasThere) => (status.textContent = wasThere ? removed : none))
      .catch(() => (status.textContent = failed));
  });
}
