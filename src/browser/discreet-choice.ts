/** Switches discreet reading on and off, and says how it stands. */
import { chooseLook, lookOfTab, type DiscreetLook } from "./discreet-look.ts";

const control = document.querySelector<HTMLElement>("[data-discreet]");
const [start, stop] = control?.querySelectorAll("button") ?? [];
const status = control?.querySelector<HTMLElement>("[role=status]");

if (control && start && stop && status) {
  const { discreet = "{}", icon = "" } = control.dataset;
  const look: DiscreetLook = {
    titles: JSON.parse(discreet) as DiscreetLook["titles"],
    icon: new URL(icon, location.href).href,
  };

  const show = (): void => {
    const isOn = lookOfTab() !== undefined;
    start.hidden = isOn;
    stop.hidden = !isOn;
    status.textContent = status.dataset[isOn ? "on" : "off"] ?? "";
  };
  const choose = (chosen: DiscreetLook | undefined, next: HTMLElement): void => {
    try {
      chooseLook(chosen);
      show();
      next.focus(); // the button that was pressed is gone
    } catch {
      status.textContent = status.dataset["failed"] ?? "";
    }
  };
  start.addEventListener("click", () => choose(look, stop));
  stop.addEventListener("click", () => choose(undefined, start));

  show();
  addEventListener("pageshow", show); // a page that the browser kept may be older than the choice
  control.hidden = false;
}
