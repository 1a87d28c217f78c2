/** Puts the language that the browser asks for first. Nothing is stored, and nobody is sent anywhere. */
const list = document.querySelector("[data-chooser]");
const wanted = navigator.languages.map((tag) => tag.split("-")[0]);
const entries = [...document.querySelectorAll<HTMLElement>("[data-chooser] > [data-tag]")];
const first = wanted.flatMap((tag) => entries.find((entry) => entry.dataset["tag"] === tag) ?? []).at(0);

if (list && first) list.prepend(first);

export {};
